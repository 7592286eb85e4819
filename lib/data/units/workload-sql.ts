import 'server-only'
import type { Fragment, Sql, Tx } from '@/db/client'
import type { UnitWork } from '@/lib/contracts/unit'
import { peopleAt } from '@/lib/data/states-at'
import type { PastDay } from '@/lib/data/tasks/row'
import type { PlainDate } from '@/lib/domain/calendar'
import { mondayOf } from '@/lib/domain/weeks'
import { WORKLOAD_PEOPLE, WORKLOAD_WEEKS } from '@/lib/domain/workload'

/** A person with the weeks in which there is something: [week, running, due, overdue]. */
export type LoadedPerson = {
  person: UnitWork['workload']['rows'][number]['person']
  unit: UnitWork['workload']['rows'][number]['unit']
  open: number
  weeks: [week: number, running: number, due: number, overdue: number][] | null
}

/** Row `t` is still somebody's work. SQL twin of `isHeld()`. */
export const heldSql = (sql: Sql | Tx) => sql`t.status in ('not_started', 'in_progress', 'submitted')`

/** SQL twin of `workSpan()` of the rows of a table, by owner. `endsOn` = the plan's last day. */
export function workSpanSql(sql: Sql | Tx, rows: Fragment, endsOn: Fragment, asOf: PlainDate) {
  return sql`select s.owner_id, s.due_on, s.overdue, s.first, case when s.overdue then s.first else greatest(s.first, coalesce(s.due_on, ${endsOn})) end as last
    from (select t.owner_id, t.due_on, coalesce(t.due_on < ${asOf}::date, false) as overdue,
        case when t.status = 'not_started' and t.starts_on > ${asOf}::date and coalesce(t.due_on >= ${asOf}::date, true)
          then t.starts_on else ${asOf}::date end as first
      from ${rows} t where t.status in ('not_started', 'in_progress')) s`
}

/** Spans `s` counted by owner and week. SQL twin of `workloadOf()`. */
export function weekSumsSql(sql: Sql | Tx, spans: Fragment, asOf: PlainDate) {
  return sql`select s.owner_id, w.n, count(*)::int as running,
      count(*) filter (where not s.overdue and s.due_on <= w.monday + 6)::int as due, count(*) filter (where s.overdue)::int as overdue
    from ${spans} s join (select n, ${mondayOf(asOf)}::date + 7 * n as monday from generate_series(0, ${WORKLOAD_WEEKS - 1}::int) n) w
      on s.first <= w.monday + 6 and s.last >= w.monday group by 1, 2`
}

/** Rows `own` as people × weeks: everyone who holds a task, and the tasks nobody holds, by unit and given name. */
export function workloadSql(
  sql: Sql | Tx,
  { asOf, past, endsOn }: { asOf: PlainDate; past: PastDay; endsOn: Fragment },
) {
  return sql`(
      with spans as materialized (${workSpanSql(sql, sql`own`, endsOn, asOf)}),
      sums as materialized (${weekSumsSql(sql, sql`spans`, asOf)}),
      holders as (select t.owner_id, count(*)::int as open, count(*) over ()::int as total from own t where ${heldSql(sql)} group by 1),
      placed as (select h.*, p.name, u.id as unit_id, row_number() over (
          order by h.owner_id is null, u.ordinal, p.sort_name collate "vi-x-icu", h.owner_id) as place
        from holders h left join ${peopleAt(sql, past)} p on p.id = h.owner_id left join tree u on u.id = p.unit_id)
      select json_build_object('total', coalesce(max(x.total), 0), 'rows', coalesce(json_agg(json_build_object(
          'person', case when x.owner_id is null then null else json_build_object('id', x.owner_id, 'name', coalesce(x.name, '')) end,
          'unit', (select json_build_object('id', u.id, 'key', u.key, 'name', u.name, 'shortName', u.short_name) from tree u where u.id = x.unit_id),
          'open', x.open, 'weeks', (select json_agg(json_build_array(s.n, s.running, s.due, s.overdue) order by s.n) from sums s
            where s.owner_id is not distinct from x.owner_id)) order by x.place), '[]'))
      from (select * from placed order by place limit ${WORKLOAD_PEOPLE}) x)`
}
