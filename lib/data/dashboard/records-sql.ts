import 'server-only'
import type { Fragment, Sql, Tx } from '@/db/client'
import { peopleAt } from '@/lib/data/states-at'
import { endOfDay, type Instant, type PlainDate } from '@/lib/domain/calendar'
import { foundSql } from './lists-sql'
import { ledSql, type Scope } from './scope'

type Named = { count: number; keys: string[] }

/** What was written about the tasks of the scope by the end of the day. */
export type Records = {
  obstacles: { total: number; rows: ObstacleRow[] }
  extensions: Partial<Record<'approved' | 'declined' | 'pending', Named>>
  urgings: Named & { lastOn: PlainDate | null }
  lastDecision: DecisionRow | null
}
export type ObstacleRow = {
  id: string
  taskId: string
  text: string
  sinceOn: PlainDate
  raisedAt: Instant
  answer: string | null
  answeredAt: Instant | null
  answeredBy: string | null
  answeredByName: string | null
}
export type DecisionRow = {
  at: Instant
  by: string
  byName: string
  what: 'confirmed' | 'returned' | 'approved' | 'declined'
  taskId: string
}

const FIRST = 50

/** Row `t` of the scope that a record `x` belongs to, by its index: records are few where tasks are many. */
function taskOf(sql: Sql | Tx, scope: Scope, taskId: Fragment) {
  const m = scope.past && endOfDay(scope.past)
  const held = m ? sql`and t.valid_from < ${m} and t.valid_to >= ${m}` : sql``
  return sql`join ${m ? sql`task_states t` : sql`tasks t`} on t.id = ${taskId} and t.campaign_id = ${scope.campaignId} and t.deleted_at is null
          ${held} ${ledSql(sql, scope)}`
}

/** Records on the tasks of the scope, as they stood before the end of the day. */
export function recordsSql(sql: Sql | Tx, scope: Scope) {
  const m = endOfDay(scope.asOf)
  return sql`json_build_object(
      'obstacles', ${obstaclesSql(sql, scope, m)},
      'extensions', (select coalesce(json_object_agg(state, json_build_object('count', n, 'keys', keys)), '{}') from (
        select x.state, count(*) as n, (array_agg(t.key order by x.valid_from desc))[1:3] as keys
        from decision_states x ${taskOf(sql, scope, sql`x.task_id`)}
        where x.kind = 'extension' and x.state in ('approved', 'declined', 'pending') and ${heldSql(sql, m)} group by x.state) y),
      'urgings', (select json_build_object('count', count(*), 'keys', coalesce((array_agg(t.key order by x.at desc))[1:3], '{}'),
          'lastOn', (max(x.at) at time zone 'Asia/Ho_Chi_Minh')::date)
        from urgings x ${taskOf(sql, scope, sql`x.task_id`)} where x.at < ${m}),
      'lastDecision', ${scope.past === null ? sql`null::json` : lastDecisionSql(sql, scope, m)})`
}

function obstaclesSql(sql: Sql | Tx, scope: Scope, m: Instant) {
  return sql`(select ${foundSql(sql)} from (
        select json_build_object('id', o.id, 'taskId', t.id, 'text', o.text, 'sinceOn', o.since_on, 'raisedAt', o.raised_at,
            'answer', o.answer, 'answeredAt', o.answered_at, 'answeredBy', p.id, 'answeredByName', p.name) as row,
          count(*) over () as total
        from obstacle_states o ${taskOf(sql, scope, sql`o.task_id`)} left join ${peopleAt(sql, scope.past)} p on p.id = o.answered_by
        where o.valid_from < ${m} and o.valid_to >= ${m} and o.cleared_at is null
        order by o.since_on, t.group_ordinal, t.rank limit ${FIRST}) x)`
}

function lastDecisionSql(sql: Sql | Tx, scope: Scope, m: Instant) {
  return sql`(select json_build_object('at', x.valid_from, 'by', x.decided_by, 'byName', p.name, 'what', x.state, 'taskId', x.task_id)
      from decision_states x ${taskOf(sql, scope, sql`x.task_id`)} join ${peopleAt(sql, scope.past)} p on p.id = x.decided_by
      where x.state in ('confirmed', 'returned', 'approved', 'declined') and ${heldSql(sql, m)} order by x.valid_from desc, x.row_id desc limit 1)`
}

/** Kept state `x` stood just before the moment. */
function heldSql(sql: Sql | Tx, m: Instant) {
  return sql`x.valid_from < ${m} and x.valid_to >= ${m}`
}
