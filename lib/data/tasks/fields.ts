import 'server-only'
import type { EditTask } from '@/lib/contracts/task'
import type { WriteContext } from '@/lib/data/context'
import type { PlainDate } from '@/lib/domain/calendar'
import { percentAfterEdit } from '@/lib/domain/edit'
import { isSame } from '@/lib/domain/merge'
import { rankAtEndSql } from './place'
import type { ResolvedGroup } from './references'
import { stateOf, type TaskRow } from './row'

/** The plain fields of a task, named as the contract names them. */
export type PlainFields = {
  group: string
  title: string
  product: string | null
  leadUnitId: string
  ownerId: string | null
  coordinatingUnitIds: string[]
  startsOn: PlainDate | null
  dueOn: PlainDate | null
  dueLabel: string | null
  weight: number
  indicator: { name: string; unit: string; target: number } | null
  condition: string | null
}

export function fieldsOf(row: TaskRow): PlainFields {
  const {
    group,
    title,
    product,
    leadUnitId,
    ownerId,
    coordinatingUnitIds,
    startsOn,
    dueOn,
    dueLabel,
    weight,
    condition,
  } = row
  const indicator =
    row.indicatorTarget === null
      ? null
      : { name: row.indicatorName ?? '', unit: row.indicatorUnit ?? '', target: row.indicatorTarget }
  return {
    group,
    title,
    product,
    leadUnitId,
    ownerId,
    coordinatingUnitIds,
    startsOn,
    dueOn,
    dueLabel,
    weight,
    indicator,
    condition,
  }
}

/** The fields that really change; absent = untouched, null = cleared. */
export function editedFields(
  current: PlainFields,
  yours: Omit<EditTask, 'version' | 'steps'>,
): (keyof PlainFields)[] {
  const fields = Object.keys(yours) as (keyof PlainFields)[]
  return fields.filter((field) => yours[field] !== undefined && !isSame(current[field], yours[field]))
}

/**
 * Writes the fields with the next version. The baseline and the original date take the first dates a task is given and
 * never move again; a percent that follows a quantity follows the new target too. In a group that is new to it the task stands last.
 */
export async function writeFields(
  ctx: WriteContext,
  row: TaskRow,
  next: PlainFields,
  group: ResolvedGroup | null,
): Promise<void> {
  const done = next.indicator ? (row.indicatorDone ?? 0) : null
  await ctx.tx`
    update tasks set ${group ? ctx.tx`group_id = ${group.id}, rank = ${rankAtEndSql(ctx.tx, row.campaignId, group)},` : ctx.tx``} title = ${next.title}, product = ${next.product},
      lead_unit_id = ${next.leadUnitId}, owner_id = ${next.ownerId}, coordinating_unit_ids = ${next.coordinatingUnitIds},
      starts_on = ${next.startsOn}, due_on = ${next.dueOn}, due_label = ${next.dueLabel}, weight = ${next.weight},
      original_due_on = coalesce(original_due_on, ${next.dueOn}::date),
      baseline_due_on = coalesce(baseline_due_on, ${next.dueOn}::date),
      baseline_starts_on = coalesce(baseline_starts_on, ${next.startsOn}::date),
      indicator_name = ${next.indicator?.name ?? null}, indicator_unit = ${next.indicator?.unit ?? null},
      indicator_target = ${next.indicator?.target ?? null}, indicator_done = ${done}, percent = ${percentAfterEdit(stateOf(row), next.indicator?.target ?? null)},
      condition = ${next.condition},
      condition_met_on = case when condition is not distinct from ${next.condition} then condition_met_on end,
      condition_note = case when condition is not distinct from ${next.condition} then condition_note end,
      version = version + 1, updated_at = ${ctx.now}
    where id = ${row.id}`
}
