import 'server-only'
import type { WriteContext } from '@/lib/data/context'
import { type NewActivity, recordActivity } from '@/lib/data/record'
import { isSame } from '@/lib/domain/merge'
import type { TaskState } from '@/lib/domain/task'
import { keepObstacle } from './obstacle-record'
import { stateOf, type TaskRow } from './row'

/** Columns that a verb may set besides the state itself. */
type Standing = Partial<Pick<TaskRow, 'submissionId' | 'submittedBy'>>

export type TaskChange = Pick<NewActivity, 'kind' | 'reason'> & {
  /** facts of the step that are no state, such as a note; they stand in the history only */
  after?: Record<string, unknown>
  before?: Record<string, unknown>
}

/** Does the writer speak for a unit whose word ends a silence: lead or coordinating (product.md, Progress 7)? A stand-in speaks for the absent person's too. */
export function isHeard({ viewer, onBehalfOf }: WriteContext, row: TaskRow): boolean {
  const absent = viewer.standsInFor.find(({ id }) => id === onBehalfOf)
  return [viewer.unitId, absent?.unitId].some(
    (unitId) =>
      unitId !== undefined && (row.leadUnitId === unitId || row.coordinatingUnitIds.includes(unitId)),
  )
}

/** Kinds of the history that are a unit's word on a task: they end its silence and answer an urging. */
export const WORDS_OF_UNITS: readonly NewActivity['kind'][] = [
  'progress',
  'submission',
  'extension_request',
  'comment',
  'evidence',
  'obstacle',
  'obstacle_clearing',
  'explanation',
]

/** Saves the new state with the next version and its line of history, in the transaction; returns the row as stored. */
export async function saveTask(
  ctx: WriteContext,
  row: TaskRow,
  next: TaskState,
  change: TaskChange,
  standing: Standing = {},
): Promise<TaskRow> {
  const saved = merged(ctx, row, next, standing)
  if (WORDS_OF_UNITS.includes(change.kind) && isHeard(ctx, row)) saved.lastHeardAt = ctx.now
  const { tx } = ctx
  const difference = differenceOf(stateOf(row), next)
  const note = typeof change.after?.['note'] === 'string' ? change.after['note'] : null
  await Promise.all([
    row.obstacle === next.obstacle ? undefined : keepObstacle(ctx, row, next.obstacle, note),
    tx`update tasks set status = ${saved.status}, percent = ${saved.percent}, indicator_done = ${saved.indicatorDone},
      returned = ${saved.returned}, prior = ${saved.prior && JSON.stringify(saved.prior)}::text::jsonb, submission_id = ${saved.submissionId},
      submitted_by = ${saved.submittedBy}, submitted_on = ${saved.submittedOn}, submitted_due_on = ${saved.submittedDueOn},
      due_on = ${saved.dueOn}, extension_count = ${saved.extensionCount}, obstacle = ${saved.obstacle},
      last_heard_at = ${saved.lastHeardAt}, version = ${saved.version}, updated_at = ${saved.updatedAt}
      where id = ${row.id}`,
    recordActivity(ctx, {
      subject: 'task',
      subjectId: row.id,
      campaignId: row.campaignId,
      kind: change.kind,
      reason: change.reason ?? null,
      before: { ...difference.before, ...change.before },
      after: { ...difference.after, ...change.after },
      version: saved.version,
    }),
  ])
  return saved
}

function merged(ctx: WriteContext, row: TaskRow, next: TaskState, standing: Standing): TaskRow {
  const { indicator, ...state } = next
  return {
    ...row,
    ...state,
    indicatorDone: indicator?.done ?? null,
    ...standing,
    version: row.version + 1,
    updatedAt: ctx.now,
  }
}

/** Before and after of the fields a step changed, in the words of the contract. */
function differenceOf(before: TaskState, after: TaskState) {
  const was = flat(before)
  const is = flat(after)
  const changed = Object.keys(is).filter((field) => !isSame(was[field], is[field]))
  const pick = (from: Record<string, unknown>) =>
    Object.fromEntries(changed.map((field) => [field, from[field] ?? null]))
  return { before: pick(was), after: pick(is) }
}

function flat(state: TaskState): Record<string, unknown> {
  const { status, percent, returned, dueOn, extensionCount, submittedOn, obstacle, indicator } = state
  return {
    status,
    percent,
    done: indicator?.done ?? null,
    returned,
    dueOn,
    extensionCount,
    submittedOn,
    obstacle,
  }
}

/** Marks that a unit was heard and records it, without raising the version: comments and evidence never conflict. */
export async function recordWord(
  ctx: WriteContext,
  row: TaskRow,
  activity: Pick<NewActivity, 'kind' | 'before' | 'after' | 'reason'>,
): Promise<void> {
  const heard = WORDS_OF_UNITS.includes(activity.kind) && isHeard(ctx, row)
  await Promise.all([
    heard ? ctx.tx`update tasks set last_heard_at = ${ctx.now} where id = ${row.id}` : undefined,
    recordActivity(ctx, { subject: 'task', subjectId: row.id, campaignId: row.campaignId, ...activity }),
  ])
  if (heard) row.lastHeardAt = ctx.now
}
