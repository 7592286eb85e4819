import 'server-only'
import type { Sql, Tx } from '@/db/client'
import type { PlainDate } from '@/lib/domain/calendar'
import { type Badge, badgeOf, daysLate } from '@/lib/domain/deadline'
import { plannedOf } from '@/lib/domain/progress'
import type { TaskRow } from './row'

type Kept = Pick<
  TaskRow,
  | 'key'
  | 'title'
  | 'product'
  | 'ownerName'
  | 'startsOn'
  | 'dueOn'
  | 'originalDueOn'
  | 'dueLabel'
  | 'extensionCount'
  | 'weight'
  | 'indicatorName'
  | 'indicatorUnit'
  | 'indicatorTarget'
  | 'indicatorDone'
  | 'status'
  | 'percent'
  | 'obstacle'
  | 'updatedAt'
>

export type ExportRow = Kept &
  Pick<
    TaskRow,
    'campaignEndsOn' | 'returned' | 'submittedOn' | 'submittedDueOn' | 'baselineStartsOn' | 'baselineDueOn'
  > & { groupOrdinal: number; groupTitle: string; leadUnit: string; coordinating: string }

/** A task as a file has it: names instead of ids. Percentages in basis points. */
export type ExportTask = Kept & {
  groupOrdinal: number
  groupTitle: string
  leadUnit: string
  coordinatingUnits: string
  badge: Badge
  daysLate: number
  planned: number
  completedOn: PlainDate | null
}

/** The columns of an ExportRow, read from what `namedTasks` joins. */
export function exportColumns(sql: Sql | Tx) {
  return sql`t.key, t.title, t.product, ow.name as "ownerName", t.starts_on as "startsOn", t.due_on as "dueOn",
    t.original_due_on as "originalDueOn", t.due_label as "dueLabel", t.extension_count as "extensionCount", t.weight,
    t.indicator_name as "indicatorName", t.indicator_unit as "indicatorUnit", t.indicator_target as "indicatorTarget",
    t.indicator_done as "indicatorDone", t.status, t.percent, t.obstacle, t.updated_at as "updatedAt",
    c.ends_on as "campaignEndsOn", t.returned, t.submitted_on as "submittedOn", t.submitted_due_on as "submittedDueOn",
    t.baseline_starts_on as "baselineStartsOn", t.baseline_due_on as "baselineDueOn", t.group_ordinal as "groupOrdinal",
    g.title as "groupTitle", lu.name as "leadUnit", array_to_string(t.coordinating_unit_ids, ' ') as coordinating`
}

/** Turns rows into tasks at an as-of day; `units` in the order of their names on paper. */
export function exportTask(asOf: PlainDate, units: readonly { id: string; name: string }[]) {
  const names = coordinatingNames(units)
  // Field by field: a rest pattern would cost as much as all the rest of the file.
  return (row: ExportRow): ExportTask => ({
    key: row.key,
    groupOrdinal: row.groupOrdinal,
    groupTitle: row.groupTitle,
    title: row.title,
    product: row.product,
    leadUnit: row.leadUnit,
    coordinatingUnits: names(row.coordinating),
    ownerName: row.ownerName,
    startsOn: row.startsOn,
    dueOn: row.dueOn,
    dueLabel: row.dueLabel,
    originalDueOn: row.originalDueOn,
    extensionCount: row.extensionCount,
    status: row.status,
    badge: badgeOf(row, asOf),
    daysLate: daysLate(row, asOf),
    percent: row.percent,
    planned: plannedOf(
      { startsOn: row.baselineStartsOn, dueOn: row.baselineDueOn },
      row.campaignEndsOn,
      asOf,
    ),
    indicatorName: row.indicatorName,
    indicatorTarget: row.indicatorTarget,
    indicatorDone: row.indicatorDone,
    indicatorUnit: row.indicatorUnit,
    weight: row.weight,
    obstacle: row.obstacle,
    completedOn: row.status === 'completed' ? row.submittedOn : null,
    updatedAt: row.updatedAt,
  })
}

/** Names of the units of an id list; the same few lists come again and again. */
function coordinatingNames(units: readonly { id: string; name: string }[]): (ids: string) => string {
  const known = new Map<string, string>([['', '']])
  return (ids) => {
    let names = known.get(ids)
    if (names === undefined) {
      const wanted = new Set(ids.split(' '))
      names = units
        .filter(({ id }) => wanted.has(id))
        .map(({ name }) => name)
        .join('; ')
      known.set(ids, names)
    }
    return names
  }
}
