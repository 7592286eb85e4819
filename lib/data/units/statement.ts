import 'server-only'
import type { Sql, Tx } from '@/db/client'
import type { UnitWork } from '@/lib/contracts/unit'
import type { Viewer } from '@/lib/data/context'
import { source } from '@/lib/data/dashboard/scope'
import { peopleAt, unitsAt } from '@/lib/data/states-at'
import { deadlineSql } from '@/lib/data/tasks/filter'
import { silentSql } from '@/lib/data/tasks/risk-sql'
import type { PastDay } from '@/lib/data/tasks/row'
import { visibleCampaigns } from '@/lib/data/tasks/visibility'
import type { PlainDate } from '@/lib/domain/calendar'
import { coordinatingSql, latenessSql } from './lists-sql'
import type { UnitScope } from './scope'
import { type LoadedPerson, workloadSql } from './workload-sql'

/** Tasks of the page's own list. */
export const OWN_TASKS = 200

/** What one statement brings; `taskIds` = the own tasks in their order, at most 200. */
export type UnitFigures = {
  campaign: { startsOn: PlainDate } | null
  unit: UnitWork['unit'] | null
  above: UnitWork['above'] | null
  below: UnitWork['below'] | null
  head: UnitWork['head']
  counts: UnitWork['counts']
  silent: number
  load: { total: number; rows: LoadedPerson[] }
  lateness: UnitWork['lateness']
  coordinating: UnitWork['coordinating']
  taskIds: string[] | null
}

const ORDER = [
  'overdue',
  'submitted',
  'returned',
  'due_soon',
  'in_progress',
  'not_started',
  'paused',
  'cancelled',
  'completed',
]

/** A unit as the answer names it, from row `u`. */
export const unitJson = (sql: Sql | Tx) =>
  sql`json_build_object('id', u.id, 'key', u.key, 'name', u.name, 'shortName', u.short_name)`

/**
 * Everything of a unit but its tasks in full, in one statement that reads the tasks of its branch once. The tree, the
 * names and the people are those of the day.
 */
export async function readUnit(sql: Sql | Tx, viewer: Viewer, scope: UnitScope): Promise<UnitFigures> {
  const { asOf, past, campaignId } = scope
  const [figures] = await sql<[UnitFigures]>`
    with plan as (select c.starts_on, c.ends_on from campaigns c where c.id = ${campaignId} and ${visibleCampaigns(sql, viewer)}),
    tree as materialized (select id, key, name, coalesce(short_name, name) as short_name, path, ordinal from ${unitsAt(sql, past)} u),
    top as (select * from tree where key = ${scope.key} or id::text = ${scope.key} order by key = ${scope.key} desc limit 1),
    branch as materialized (select tree.* from tree, top where starts_with(tree.path, top.path)),
    led as materialized (
      select t.id, t.key, t.title, t.group_ordinal, t.rank, t.status, t.returned, t.starts_on, t.due_on, t.owner_id, t.lead_unit_id,
        t.last_heard_at, t.submitted_on, t.submitted_due_on, t.original_due_on, t.extension_count, ${deadlineSql(sql, asOf)} as deadline
      from ${source(sql, past)} where t.campaign_id = ${campaignId} and t.deleted_at is null and t.lead_unit_id in (select id from branch)),
    own as materialized (select t.*, task_badge(t.status, t.returned, t.deadline) as badge from led t
      where ${scope.reach === 'branch' ? sql`true` : sql`t.lead_unit_id = (select id from top)`})
    select (select json_build_object('startsOn', starts_on) from plan) as campaign,
      (select ${unitJson(sql)} from top u) as unit,
      (select json_agg(${unitJson(sql)} order by u.path) from tree u, top where u.id <> top.id and starts_with(top.path, u.path)) as above,
      (select json_agg(${unitJson(sql)} order by u.ordinal) from branch u, top where u.id <> top.id) as below,
      ${headSql(sql, past)} as head,
      json_build_object('branch', (select count(*) from led), 'direct', (select count(*) from led where lead_unit_id = (select id from top)),
        'plan', (select count(*) from ${source(sql, past)} where t.campaign_id = ${campaignId} and t.deleted_at is null)) as counts,
      (select count(*)::int from own t where t.badge in ('returned', 'due_soon', 'in_progress') and ${silentSql(sql, asOf)}) as silent,
      ${workloadSql(sql, { asOf, past, endsOn: sql`(select ends_on from plan)` })} as load,
      ${latenessSql(sql, asOf)} as lateness, ${coordinatingSql(sql, scope)} as coordinating,
      (select json_agg(x.id order by x.place) from (select t.id, row_number() over (
          order by array_position(${ORDER}::text[], t.badge), t.group_ordinal, t.rank, t.id) as place
        from own t order by 2 limit ${OWN_TASKS}) x) as "taskIds"`
  return figures
}

/** The manager of the unit itself; people who have gone are known of today alone. */
function headSql(sql: Sql | Tx, past: PastDay) {
  const isThere = past === null ? sql`and p.disabled_at is null` : sql``
  return sql`(select json_build_object('id', p.id, 'name', p.name, 'title', p.title) from ${peopleAt(sql, past)} p
    where p.role = 'manager' ${isThere} and p.unit_id = (select id from top) order by p.sort_name collate "vi-x-icu", p.id limit 1)`
}
