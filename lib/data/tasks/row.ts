import 'server-only'
import type { Sql, Tx } from '@/db/client'
import type { Task, UnitRef } from '@/lib/contracts/task'
import { endOfDay, type Instant, type PlainDate, vietnamDay } from '@/lib/domain/calendar'
import { badgeOf, daysLate, deadlineOf } from '@/lib/domain/deadline'
import type { TaskResource } from '@/lib/domain/policy'
import { plannedOf } from '@/lib/domain/progress'
import type { Counted } from '@/lib/domain/tally'
import type { PriorState, Status, TaskState } from '@/lib/domain/task'

/** A stored task with the names around it. */
export type TaskRow = {
  id: string
  key: string
  campaignId: string
  campaignEndsOn: PlainDate
  group: string
  title: string
  product: string | null
  leadUnitId: string
  leadUnitKey: string
  leadUnitName: string
  coordinatingUnitIds: string[]
  coordinatingUnits: UnitRef[] | null
  ownerId: string | null
  ownerName: string | null
  startsOn: PlainDate | null
  dueOn: PlainDate | null
  originalDueOn: PlainDate | null
  dueLabel: string | null
  condition: string | null
  conditionMetOn: PlainDate | null
  conditionNote: string | null
  extensionCount: number
  baselineStartsOn: PlainDate | null
  baselineDueOn: PlainDate | null
  weight: number
  indicatorName: string | null
  indicatorUnit: string | null
  indicatorTarget: number | null
  indicatorDone: number | null
  status: Status
  percent: number
  returned: boolean
  prior: PriorState | null
  submissionId: string | null
  submittedBy: string | null
  submittedOn: PlainDate | null
  submittedDueOn: PlainDate | null
  obstacle: string | null
  lastHeardAt: Instant | null
  version: number
  updatedAt: Instant
  deletedAt: Instant | null
}

/** The columns of a TaskRow, read from what `taskFrom` joins. */
export function taskColumns(sql: Sql | Tx) {
  return sql`t.id, t.key, t.campaign_id as "campaignId", c.ends_on as "campaignEndsOn", g.key as "group", t.title, t.product,
    t.lead_unit_id as "leadUnitId", lu.key as "leadUnitKey", lu.name as "leadUnitName",
    t.coordinating_unit_ids as "coordinatingUnitIds", co.units as "coordinatingUnits", t.owner_id as "ownerId",
    ow.name as "ownerName", t.starts_on as "startsOn", t.due_on as "dueOn", t.original_due_on as "originalDueOn",
    t.due_label as "dueLabel", t.condition, t.condition_met_on as "conditionMetOn", t.condition_note as "conditionNote",
     t.extension_count as "extensionCount", t.baseline_starts_on as "baselineStartsOn",
    t.baseline_due_on as "baselineDueOn", t.weight, t.indicator_name as "indicatorName", t.indicator_unit as "indicatorUnit",
    t.indicator_target as "indicatorTarget", t.indicator_done as "indicatorDone", t.status, t.percent, t.returned, t.prior,
    t.submission_id as "submissionId", t.submitted_by as "submittedBy", t.submitted_on as "submittedOn",
    t.submitted_due_on as "submittedDueOn", t.obstacle, t.last_heard_at as "lastHeardAt", t.version,
    t.updated_at as "updatedAt", t.deleted_at as "deletedAt"`
}

/** The day a past question is about; null = as things stand now. */
export type PastDay = PlainDate | null
/** The same, or an instant within a day. */
export type PastMoment = PastDay | Instant

/** The bare rows `t` of the day. */
function taskRows(sql: Sql | Tx, past: PastDay) {
  if (past === null) return sql`tasks t`
  const m = endOfDay(past)
  return sql`(select * from task_states s where s.valid_from < ${m} and s.valid_to >= ${m}) t`
}

/**
 * Tasks `t` with the names as they were: now from the current rows, for a past day from the history at its end.
 * Half-open spans: the state just before the next midnight has valid_from < m ≤ valid_to.
 */
export function taskFrom(sql: Sql | Tx, past: PastDay, rows = taskRows(sql, past)) {
  const named = namedTasks(sql, past, rows)
  const m = past && endOfDay(past)
  const units = m ? sql`unit_states x` : sql`units x`
  return sql`${named}
    left join lateral (select json_agg(json_build_object('id', x.id, 'key', x.key, 'name', x.name) order by x.ordinal) as units
      from ${units} where x.id = any (t.coordinating_unit_ids) ${m ? sql`and x.valid_from < ${m} and x.valid_to >= ${m}` : sql``}) co on true`
}

/** The same without the coordinating units, which cost a look-up a row. */
export function namedTasks(sql: Sql | Tx, past: PastDay, rows = taskRows(sql, past)) {
  if (past === null) {
    return sql`${rows} join campaigns c on c.id = t.campaign_id join groups g on g.id = t.group_id
      join units lu on lu.id = t.lead_unit_id left join people ow on ow.id = t.owner_id`
  }
  const m = endOfDay(past)
  return sql`${rows}
    join campaigns c on c.id = t.campaign_id join groups g on g.id = t.group_id
    join unit_states lu on lu.id = t.lead_unit_id and lu.valid_from < ${m} and lu.valid_to >= ${m}
    left join person_states ow on ow.id = t.owner_id and ow.valid_from < ${m} and ow.valid_to >= ${m}`
}

/** The task as routes and screens see it at an as-of day. */
export function toTask(row: TaskRow, asOf: PlainDate): Task {
  const baseline = { startsOn: row.baselineStartsOn, dueOn: row.baselineDueOn }
  return {
    id: row.id,
    key: row.key,
    campaignId: row.campaignId,
    group: row.group,
    title: row.title,
    product: row.product,
    leadUnit: { id: row.leadUnitId, key: row.leadUnitKey, name: row.leadUnitName },
    coordinatingUnits: row.coordinatingUnits ?? [],
    owner: row.ownerId && row.ownerName ? { id: row.ownerId, name: row.ownerName } : null,
    startsOn: row.startsOn,
    dueOn: row.dueOn,
    originalDueOn: row.originalDueOn,
    dueLabel: row.dueLabel,
    extensionCount: row.extensionCount,
    status: row.status,
    deadline: deadlineOf(row, asOf),
    badge: badgeOf(row, asOf),
    daysLate: daysLate(row, asOf),
    percent: row.percent,
    planned: plannedOf(baseline, row.campaignEndsOn, asOf),
    indicator: indicatorOf(row),
    weight: row.weight,
    returned: row.returned,
    submittedOn: row.submittedOn,
    completedOn: row.status === 'completed' ? row.submittedOn : null,
    obstacle: row.obstacle,
    version: row.version,
    updatedAt: row.updatedAt,
  }
}

function indicatorOf(row: TaskRow): Task['indicator'] {
  if (row.indicatorTarget === null) return null
  return {
    name: row.indicatorName ?? '',
    unit: row.indicatorUnit ?? '',
    target: row.indicatorTarget,
    done: row.indicatorDone ?? 0,
  }
}

export function stateOf(row: TaskRow): TaskState {
  const {
    status,
    percent,
    returned,
    startsOn,
    dueOn,
    originalDueOn,
    extensionCount,
    submittedOn,
    submittedDueOn,
    prior,
    obstacle,
  } = row
  const indicator =
    row.indicatorTarget === null ? null : { target: row.indicatorTarget, done: row.indicatorDone ?? 0 }
  return {
    status,
    percent,
    indicator,
    returned,
    startsOn,
    dueOn,
    originalDueOn,
    extensionCount,
    submittedOn,
    submittedDueOn,
    prior,
    obstacle,
  }
}

/** The task as the figures count it. */
export function countedOf(row: TaskRow): Counted {
  const baseline = { startsOn: row.baselineStartsOn, dueOn: row.baselineDueOn }
  return { ...stateOf(row), group: row.group, weight: row.weight, baseline }
}

export function resourceOf(row: TaskRow): TaskResource {
  return {
    leadUnitId: row.leadUnitId,
    coordinatingUnitIds: row.coordinatingUnitIds,
    ownerId: row.ownerId,
    submittedBy: row.submittedBy,
  }
}

export function lastHeardOn(row: TaskRow): PlainDate | null {
  return row.lastHeardAt ? vietnamDay(row.lastHeardAt) : null
}
