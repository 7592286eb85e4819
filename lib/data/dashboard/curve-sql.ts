import 'server-only'
import type { Fragment, Sql, Tx } from '@/db/client'
import { deadlineSql } from '@/lib/data/tasks/filter'
import { endOfDay } from '@/lib/domain/calendar'
import { cellsSql, ledSql, type Scope } from './scope'

/**
 * The plan as the statement needs it: its days, the day compared with (that of the last report issued by then, before the
 * first one a week before), and how far its history is summed up. `edge` = the first moment after that: what is later is summed from the states themselves.
 */
export function planSql(sql: Sql | Tx, { campaignId, asOf }: Scope, visible: Fragment) {
  return sql`
      select p.*, coalesce((p.rolled + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh', '-infinity') as edge,
        (p.compare_on + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh' as compare_end
      from (select c.id, c.starts_on, c.ends_on, c.ceremony_on,
          coalesce(r.as_of, greatest(c.starts_on, least(${asOf}::date - 7, c.ends_on))) as compare_on,
          case when r.id is not null then json_build_object('id', r.id, 'number', r.number, 'sign', r.heading->>'sign', 'asOf', r.as_of) end as report,
          d.through, d.rounds,
          case when d.through is not null then least(d.through, ${asOf}::date) end as rolled
        from campaigns c left join closed_days d on d.campaign_id = c.id
          left join lateral (select x.* from reports x where x.campaign_id = c.id and x.issued_at < ${endOfDay(asOf)} and x.as_of <= ${asOf}
            order by x.issued_at desc limit 1) r on true
        where c.id = ${campaignId} and ${visible}) p`
}

/**
 * What versions of tasks brought (+) and took (−) from one moment until before another, by day; a version that did not
 * outlive its day cancels out.
 */
export function movedSql(
  sql: Sql | Tx,
  campaignId: string,
  { from, until }: { from: Fragment; until: Fragment },
  led: Fragment = sql``,
) {
  const counted = sql`case when t.status = 'cancelled' or t.deleted_at is not null then 0 else t.weight end`
  const span = sql`t.lead_unit_id as unit_id, t.baseline_starts_on as starts_on, t.baseline_due_on as due_on`
  return sql`
      select (t.valid_from at time zone 'Asia/Ho_Chi_Minh')::date as "on", ${span}, ${counted} as weight, ${counted} * t.percent::bigint as points
      from task_states t where t.campaign_id = ${campaignId} and t.valid_from >= ${from} and t.valid_from < ${until} ${led}
      union all
      select (t.valid_to at time zone 'Asia/Ho_Chi_Minh')::date, ${span}, -(${counted}), -(${counted}) * t.percent::bigint
      from task_states t where t.campaign_id = ${campaignId} and t.valid_to >= ${from} and t.valid_to < ${until} and t.valid_to < 'infinity' ${led}`
}

/** Rows `moved` of the scope after what is summed up. */
export function movedSinceSql(sql: Sql | Tx, scope: Scope) {
  const bounds = { from: sql`(select edge from plan)`, until: sql`${endOfDay(scope.asOf)}` }
  return movedSql(sql, scope.campaignId, bounds, ledSql(sql, scope))
}

/** Closed days of the scope, `from` one of the two tables of sums. */
function closedSql(sql: Sql | Tx, scope: Scope, table: Fragment) {
  const led = ledSql(sql, scope)
  return sql`from (select x.*, x.unit_id as lead_unit_id from ${table} x where x.campaign_id = ${scope.campaignId}
      and x."on" <= (select rolled from plan)) t where true ${led}`
}

/** Change of Σ w and Σ w·p by day: [day, weight, points] each. */
export function pointsSql(sql: Sql | Tx, scope: Scope) {
  return sql`(select json_agg(json_build_array("on", w, p)) from (select "on", sum(weight)::bigint as w, sum(points)::bigint as p
        from (select t."on", t.weight, t.points ${closedSql(sql, scope, sql`curve_days`)} union all select "on", weight, points from moved) x
        group by 1) y)`
}

/** Weight that joined or left after the plan's first day: [day, first day, last day, weight] each, days as numbers. */
export function scopeChangesSql(sql: Sql | Tx, scope: Scope) {
  return sql`(select json_agg(json_build_array(o, s, d, w)) from (select x."on" - date '1970-01-01' as o,
          coalesce(x.starts_on, x.due_on, plan.ends_on) - date '1970-01-01' as s, coalesce(x.due_on, plan.ends_on) - date '1970-01-01' as d, sum(x.weight)::int as w
        from (select t."on", t.starts_on, t.due_on, t.weight ${closedSql(sql, scope, sql`scope_days`)}
          union all select "on", starts_on, due_on, weight from moved) x cross join plan
        where x."on" > plan.starts_on group by 1, 2, 3 having sum(x.weight) <> 0) y)`
}

/** Cells of the whole plan on the day compared with: kept ones, or counted anew. */
export function beforeSql(sql: Sql | Tx, scope: Scope) {
  const rows = sql`(select plan.compare_on, t.group_id, t.lead_unit_id, t.status, t.returned, t.weight, t.percent, t.last_heard_at, t.original_due_on, t.submitted_on,
          ${deadlineSql(sql, sql`plan.compare_on`)} as deadline
        from plan cross join task_states t where t.campaign_id = ${scope.campaignId} and t.deleted_at is null
          and t.valid_from < plan.compare_end and t.valid_to >= plan.compare_end) t`
  return sql`coalesce(
        (select d.cells from day_cells d, plan where d.campaign_id = plan.id and d."on" = plan.compare_on and plan.through >= plan.compare_on),
        ${cellsSql(sql, sql`compare_on`, rows)}::jsonb)`
}

/** Cells of that day are not kept yet, though the day is closed. */
export function unkeptSql(sql: Sql | Tx) {
  return sql`(select plan.through >= plan.compare_on and not exists (
        select 1 from day_cells d where d.campaign_id = plan.id and d."on" = plan.compare_on) from plan)`
}
