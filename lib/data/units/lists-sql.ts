import 'server-only'
import type { Fragment, Sql, Tx } from '@/db/client'
import { source } from '@/lib/data/dashboard/scope'
import { deadlineSql } from '@/lib/data/tasks/filter'
import { endOfDay, type PlainDate } from '@/lib/domain/calendar'
import type { UnitScope } from './scope'
import { heldSql } from './workload-sql'

const FIRST = 50

/** How many rows there are, and the first of them; `of` gives each its `row` and its `place`. */
function found(sql: Sql | Tx, of: Fragment, total = sql`count(*) over ()`) {
  return sql`(select json_build_object('total', coalesce(max(x.total), 0), 'items', coalesce(json_agg(x.row order by x.place), '[]'))
    from (select y.row, y.place, ${total} as total from (${of}) y order by y.place limit ${FIRST}) x)`
}

const NAMES = (sql: Sql | Tx) => sql`'id', t.id, 'key', t.key, 'title', t.title`

/** Of the rows `own`: overdue now, done late with the story of their dates, and how often results came back. */
export function latenessSql(sql: Sql | Tx, asOf: PlainDate) {
  const overdue = sql`select json_build_object(${NAMES(sql)}, 'daysLate', ${asOf}::date - t.due_on) as row,
      row_number() over (order by t.due_on, t.group_ordinal, t.rank) as place from own t where t.deadline = 'overdue'`
  const doneLate = sql`select json_build_object(${NAMES(sql)}, 'submittedOn', t.submitted_on, 'dueOn', t.submitted_due_on,
        'daysLate', t.submitted_on - t.submitted_due_on, 'extensionCount', t.extension_count, 'originalDueOn', t.original_due_on) as row,
      row_number() over (order by t.submitted_on desc, t.group_ordinal, t.rank) as place from own t where t.deadline = 'done_late'`
  const returned = sql`select json_build_object(${NAMES(sql)}, 'times', b.times) as row, b.times,
      row_number() over (order by b.last desc) as place
    from (select s.task_id, count(*)::int as times, max(s.decided_at) as last from submissions s
      where s.state = 'returned' and s.decided_at < ${endOfDay(asOf)} and s.task_id in (select id from own) group by 1) b
    join own t on t.id = b.task_id`
  return sql`json_build_object('overdue', ${found(sql, overdue)}, 'doneLate', ${found(sql, doneLate)},
      'returned', ${found(sql, returned, sql`sum(y.times) over ()`)})`
}

/** Open tasks that units of the branch coordinate (or the unit alone) and others lead. */
export function coordinatingSql(sql: Sql | Tx, { campaignId, reach, past, asOf }: UnitScope) {
  const units = reach === 'branch' ? sql`array(select id from branch)` : sql`array(select id from top)`
  const tasks = sql`select json_build_object(${NAMES(sql)}, 'badge', task_badge(t.status, t.returned, ${deadlineSql(sql, asOf)}),
        'leadUnit', json_build_object('id', u.id, 'key', u.key, 'name', u.name, 'shortName', u.short_name)) as row,
      row_number() over (order by t.group_ordinal, t.rank, t.id) as place
    from ${source(sql, past)} join tree u on u.id = t.lead_unit_id
    where t.campaign_id = ${campaignId} and t.deleted_at is null and ${heldSql(sql)} and t.coordinating_unit_ids && ${units}
      and t.lead_unit_id <> all (${units})`
  return found(sql, tasks)
}
