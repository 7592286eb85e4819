import 'server-only'
import type { Fragment, Sql, Tx } from '@/db/client'
import type { Judgement } from '@/lib/contracts/task-parts'
import { peopleAt } from '@/lib/data/states-at'
import { concernOrderSql, isConcernSql, riskSql, silentSql, standingSql } from '@/lib/data/tasks/risk-sql'
import { addDays } from '@/lib/domain/calendar'
import type { Scope } from './scope'

/** How many tasks match, and the first of them. */
type Found<T> = { total: number; rows: T[] }

/** Which tasks wait for something; the tasks themselves are read by `readTasks`. */
export type Lists = {
  confirmations: Found<{ id: string }>
  extensions: Found<{ id: string; extension: string }>
  silentOverdue: Found<{ id: string }>
  upcoming: Found<{ id: string }>
  overdue: Found<{ id: string }>
  atRisk: Found<{ id: string; behind: number | null; silent: number | null; judgement: Judgement | null }>
}

const FIRST = 50
const UPCOMING = 200

/** A `Found` of rows `x`, which are read in their order: json_agg keeps the order of a subquery that sorts. */
export function foundSql(sql: Sql | Tx) {
  return sql`json_build_object('total', coalesce(max(x.total), 0), 'rows', coalesce(json_agg(x.row), '[]'))`
}

/** Unfinished tasks of the scope, the rows `unfinished`, listed by what they wait for. */
export function listsSql(sql: Sql | Tx, scope: Scope) {
  const { asOf } = scope
  const silent = silentSql(sql, asOf)
  const list = (of: {
    row?: Fragment
    from?: Fragment
    where: Fragment
    order: Fragment
    limit?: number
  }) => sql`
      (select ${foundSql(sql)} from (
        select json_build_object('id', t.id ${of.row ?? sql``}) as row, count(*) over () as total
        from unfinished t ${of.from ?? sql``} where ${of.where}
        order by ${of.order}, t.group_ordinal, t.rank limit ${of.limit ?? FIRST}) x)`
  return sql`json_build_object(
      'confirmations', ${list({ from: sql`join submissions w on w.id = t.submission_id`, where: sql`t.status = 'submitted'`, order: sql`w.at` })},
      'extensions', ${list({
        row: sql`, 'extension', e.id`,
        from: sql`join pending e on e.task_id = t.id`,
        where: sql`t.status <> 'paused'`,
        order: sql`t.due_on`,
      })},
      'silentOverdue', ${list({ where: sql`t.deadline = 'overdue' and ${silent}`, order: sql`t.due_on` })},
      'upcoming', ${list({
        where: sql`t.due_on between ${addDays(asOf, 1)}::date and ${addDays(asOf, 14)}::date`,
        order: sql`t.due_on`,
        limit: UPCOMING,
      })},
      'overdue', ${list({ where: sql`t.deadline = 'overdue'`, order: sql`t.due_on` })},
      'atRisk', ${risksSql(sql, scope)})`
}

/** Tasks at risk by rule or by a leader's judgement, not yet overdue, by `concernOf`; furthest behind first, then the longest silent. */
function risksSql(sql: Sql | Tx, scope: Scope) {
  const { asOf, past } = scope
  const risk = riskSql(sql, asOf, sql`plan.ends_on`)
  return sql`
      (select ${foundSql(sql)} from (
        select json_build_object('id', r.id, 'behind', r.behind, 'silent', r.silent, 'judgement', case when j.id is not null then
            json_build_object('level', j.level, 'reason', j.reason, 'on', (j.at at time zone 'Asia/Ho_Chi_Minh')::date,
              'by', json_build_object('id', p.id, 'name', p.name)) end) as row, count(*) over () as total
        from (select t.id, t.group_ordinal, t.rank, ${risk.behind} as behind, ${risk.silentDays} as silent
          from unfinished t cross join plan where t.deadline <> 'overdue' and ${isConcernSql(sql, risk.isCaught, past)}) r
        left join ${standingSql(sql, past)} on j.task_id = r.id left join ${peopleAt(sql, past)} p on p.id = j.author_id
        order by ${concernOrderSql(sql)}, r.behind desc nulls last, r.silent desc nulls last, r.group_ordinal, r.rank limit ${FIRST}) x)`
}
