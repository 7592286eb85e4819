import 'server-only'
import type { Sql, Tx } from '@/db/client'
import { daysOffSql } from '@/lib/data/holidays/days-off'
import { endOfDay, type PlainDate } from '@/lib/domain/calendar'
import type { Status } from '@/lib/domain/task'
import { presentSql, type Scope } from './scope'

/** An unfinished task that a milestone may need, with the days and the part done that the way back is reckoned from. */
export type NeededTask = {
  id: string
  key: string
  group: string
  status: Status
  percent: number
  startsOn: PlainDate | null
  dueOn: PlainDate | null
}
export type NeededLink = { taskId: string; afterTaskId: string }
export type Needed = { tasks: NeededTask[]; links: NeededLink[]; holidays: PlainDate[] }

/** At most so many tasks are taken for the milestones, the first due ones; what they wait for comes on top. */
const SEEDS = 300
const NEEDED = 2_000

/** Rows `whole`: unfinished tasks of the whole plan, since a chain runs through every unit. */
export function wholeSql(sql: Sql | Tx, scope: Scope) {
  if (!scope.unit && !scope.branch) return sql`select * from unfinished`
  return sql`select t.*, g.key as group_key from (${presentSql(sql, { ...scope, unit: null, branch: null })} and t.status not in ('completed', 'cancelled')) t
      join groups g on g.id = t.group_id`
}

/** Rows `seeds` (ids due for a milestone ahead) and `needed` (with everything these wait for); the CTEs need `recursive`. */
export function neededSql(sql: Sql | Tx, { campaignId, asOf }: Scope) {
  const m = endOfDay(asOf)
  return sql`
    links as (select d.task_id, d.after_task_id from dependencies d where d.added_at < ${m} and (d.removed_at is null or d.removed_at >= ${m})),
    seeds as (
      select t.id from whole t, plan where plan.ceremony_on >= ${asOf}::date and (
          (t.group_key = 'ceremony' and (t.due_on is null or t.due_on <= plan.ceremony_on))
          or t.due_on in (select x."on" from milestones x where x.campaign_id = ${campaignId} and x."on" >= ${asOf}::date))
      order by t.due_on limit ${SEEDS}),
    needed as (
      select id from seeds
      union
      select l.after_task_id from needed n join links l on l.task_id = n.id)`
}

export function wayBackSql(sql: Sql | Tx, { asOf }: Scope) {
  return sql`json_build_object(
      'tasks', (select coalesce(json_agg(json_build_object('id', t.id, 'key', t.key, 'group', t.group_key, 'status', t.status, 'percent', t.percent,
          'startsOn', t.starts_on, 'dueOn', t.due_on)), '[]') from (select * from whole where id in (select id from needed) limit ${NEEDED}) t),
      'links', (select coalesce(json_agg(json_build_object('taskId', l.task_id, 'afterTaskId', l.after_task_id)), '[]')
        from links l where l.task_id in (select id from needed)),
      'holidays', (select coalesce(json_agg(h."on" order by h."on"), '[]') from ${daysOffSql(sql, asOf)}, plan
        where h."on" between plan.starts_on and plan.ends_on))`
}
