import 'server-only'
import type { Fragment, Sql, Tx } from '@/db/client'
import { branchSql, deadlineSql, leadUnitSql } from '@/lib/data/tasks/filter'
import type { PastDay, PastMoment } from '@/lib/data/tasks/row'
import { momentOf, type PlainDate } from '@/lib/domain/calendar'

/** What is counted: a campaign, in it one unit alone or a branch (by key or id; null = all), at a day. */
export type Scope = {
  campaignId: string
  unit: string | null
  branch: string | null
  past: PastDay
  asOf: PlainDate
}
/** The same as it stood at an instant; `asOf` is its day. */
export type Sight = Omit<Scope, 'past'> & { past: PastMoment }

/** Rows `t` of the scope's units, `and …`; the tree is that of the day. */
export function ledSql(sql: Sql | Tx, { unit, branch, past }: Sight) {
  return sql`${unit ? sql`and ${leadUnitSql(sql, [unit])}` : sql``} ${branch ? sql`and ${branchSql(sql, branch, past)}` : sql``}`
}

/** Tasks `t` as they stood at the end of a day; null = as they stand. */
export function source(sql: Sql | Tx, past: PastMoment) {
  if (past === null) return sql`tasks t`
  const m = momentOf(past)
  return sql`(select * from task_states s where s.valid_from < ${m} and s.valid_to >= ${m}) t`
}

/** Those of these tasks, by id. */
export function named(sql: Sql | Tx, past: PastDay, ids: string[]) {
  if (past === null) return sql`(select * from tasks where id = any (${ids}::uuid[])) t`
  const m = momentOf(past)
  return sql`(select * from task_states s where s.id = any (${ids}::uuid[]) and s.valid_from < ${m} and s.valid_to >= ${m}) t`
}

/** The tasks of the scope with what is counted of them: the rows `present` that cells, terms and lists are made from. */
export function presentSql(sql: Sql | Tx, scope: Sight) {
  return sql`
      select t.id, t.key, t.group_id, t.lead_unit_id, t.status, t.returned, t.weight, t.percent, t.starts_on, t.due_on, t.baseline_starts_on,
        t.baseline_due_on, t.last_heard_at, t.original_due_on, t.submitted_on, t.submission_id, t.group_ordinal, t.rank,
        ${deadlineSql(sql, scope.asOf)} as deadline
      from ${source(sql, scope.past)} where t.campaign_id = ${scope.campaignId} and t.deleted_at is null ${ledSql(sql, scope)}`
}

/** Rows `present` (or others of their shape) counted at a day: tasks alike in everything together. Every number fits a Cell. */
export function cellsSql(sql: Sql | Tx, asOf: PlainDate | Fragment, rows: Fragment = sql`present`) {
  return sql`(select json_agg(x) from (select group_id as "groupId", lead_unit_id as "unitId", status, deadline,
          task_badge(status, returned, deadline) as badge, count(*)::int as n,
          sum(case when status <> 'cancelled' then weight else 0 end)::int as weight,
          sum(case when status <> 'cancelled' then weight * percent::bigint else 0 end)::bigint as points,
          max(last_heard_at) as "lastHeardAt",
          count(*) filter (where status = 'completed' and (original_due_on is null or submitted_on <= original_due_on))::int as "doneByOriginal",
          count(*) filter (where status in ('in_progress', 'not_started') and ${asOf}::date > original_due_on)::int as "openPastOriginal"
        from ${rows} group by 1, 2, 3, 4, 5) x)`
}

/** A day as its number since 1970-01-01. */
const number = (sql: Sql | Tx, day: Fragment) => sql`(${day} - date '1970-01-01')`

/** The planned scope of rows `present`, or of these with others that know `endsOn`, tasks of one span together: [ordinal of the group, first day, last day, weight] each. */
export function termsSql(sql: Sql | Tx, endsOn: Fragment, rows: Fragment = sql`present`) {
  return sql`(select json_agg(json_build_array(g, s, d, w)) from (select group_ordinal as g,
          ${number(sql, sql`coalesce(baseline_starts_on, baseline_due_on, ${endsOn})`)} as s,
          ${number(sql, sql`coalesce(baseline_due_on, ${endsOn})`)} as d, sum(weight)::int as w
        from ${rows} where status <> 'cancelled' group by 1, 2, 3) x)`
}
