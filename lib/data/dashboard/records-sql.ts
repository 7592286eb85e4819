import 'server-only'
import type { Fragment, Sql, Tx } from '@/db/client'
import { endOfDay, type Instant, type PlainDate } from '@/lib/domain/calendar'
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

/** People with the names of the day. */
export function peopleSql(sql: Sql | Tx, { past }: Pick<Scope, 'past'>): Fragment {
  if (past === null) return sql`people`
  return sql`(select id, name from person_states where valid_from < ${endOfDay(past)} and valid_to >= ${endOfDay(past)})`
}

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
        select state, count(*) as n, (array_agg(key order by at desc))[1:3] as keys from (
          select t.key, case when e.decided_at is null or e.decided_at >= ${m} then 'pending' else e.state end as state,
            case when e.decided_at < ${m} then e.decided_at else e.requested_at end as at
          from extensions e ${taskOf(sql, scope, sql`e.task_id`)} where e.requested_at < ${m}) x
        where state in ('approved', 'declined', 'pending') group by state) y),
      'urgings', (select json_build_object('count', count(*), 'keys', coalesce((array_agg(t.key order by x.at desc))[1:3], '{}'),
          'lastOn', (max(x.at) at time zone 'Asia/Ho_Chi_Minh')::date)
        from urgings x ${taskOf(sql, scope, sql`x.task_id`)} where x.at < ${m}),
      'lastDecision', ${scope.past === null ? sql`null::json` : lastDecisionSql(sql, scope, m)})`
}

function obstaclesSql(sql: Sql | Tx, scope: Scope, m: Instant) {
  return sql`(select json_build_object('total', coalesce(max(total), 0), 'rows', coalesce(json_agg(x.row order by x.place), '[]')) from (
        select json_build_object('id', o.id, 'taskId', t.id, 'text', o.text, 'sinceOn', o.since_on, 'raisedAt', o.raised_at,
            'answer', o.answer, 'answeredAt', o.answered_at, 'answeredBy', p.id, 'answeredByName', p.name) as row,
          count(*) over () as total, row_number() over (order by o.since_on, t.group_ordinal, t.rank) as place
        from obstacle_states o ${taskOf(sql, scope, sql`o.task_id`)} left join ${peopleSql(sql, scope)} p on p.id = o.answered_by
        where o.valid_from < ${m} and o.valid_to >= ${m} and o.cleared_at is null order by 3 limit ${FIRST}) x)`
}

function lastDecisionSql(sql: Sql | Tx, scope: Scope, m: Instant) {
  return sql`(select json_build_object('at', d.at, 'by', d.by, 'byName', p.name, 'what', d.what, 'taskId', d.task_id) from (
        select s.decided_at as at, s.decided_by as by, s.state as what, s.task_id from submissions s
        where s.decided_at < ${m} and s.state in ('confirmed', 'returned')
        union all
        select e.decided_at, e.decided_by, e.state, e.task_id from extensions e where e.decided_at < ${m} and e.state in ('approved', 'declined')) d
      ${taskOf(sql, scope, sql`d.task_id`)} join ${peopleSql(sql, scope)} p on p.id = d.by order by d.at desc limit 1)`
}
