import 'server-only'
import type { Tx } from '@/db/client'
import type { Task } from '@/lib/contracts/task'
import { authorizeTask } from '@/lib/data/authorize'
import { type Context, inTransaction, type WriteContext } from '@/lib/data/context'
import { recordActivity } from '@/lib/data/record'
import { forbiddenStep } from '@/lib/domain/errors'
import { type Step, undoPower, WORDS } from '@/lib/domain/undo'
import { reload } from './commands-edit'
import { lockTask } from './load'
import { restoreObstacle } from './obstacle-record'
import { type InGroup, lockInGroup, putBehind } from './place'
import { resourceOf, type TaskRow } from './row'
import { type ListedStep, writeSteps } from './step-list'
import { knownId } from './visibility'

type Taken = Step & {
  batchId: string | null
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
}

/**
 * Undoes the viewer's own last step, within a minute and if nothing followed: a compensating command with a line of
 * history of its own. Everything the step touched is as before it; the version goes on.
 */
export function undoTaskStep(ctx: Context, id: string, input: { version: number }): Promise<Task> {
  return inTransaction(ctx, async (write) => {
    const place = await lockForUndo(write, id)
    const { row } = place
    const last = await lastStep(write.tx, row.id)
    const power = undoPower(last, { id: write.viewer.id, now: write.now, versionSeen: input.version })
    authorizeTask(write, power, resourceOf(row))
    if (last) await undo(write, place, last)
    return reload(write, row.id)
  })
}

/** The task, and its group where the last step was a move: a move is undone under its group's lock, which comes before the task's. */
type Locked = { row: TaskRow; groupId: string | null }

async function lockForUndo(write: WriteContext, id: string): Promise<Locked> {
  const last = await lastStep(write.tx, knownId(id))
  if (last?.kind === 'move') return lockInGroup(write, id, 'include')
  return { row: await lockTask(write, id, 'include'), groupId: null }
}

/** One task of a step over many: its last step must be the one of the batch. */
export async function undoBatchStep(write: WriteContext, id: string, batchId: string): Promise<Task> {
  const row = await lockTask(write, id, 'include')
  const last = await lastStep(write.tx, row.id)
  if (last?.batchId !== batchId) throw forbiddenStep('nothing_to_undo')
  const power = undoPower(last, { id: write.viewer.id, now: write.now, versionSeen: row.version })
  authorizeTask(write, power, resourceOf(row))
  await undo(write, { row, groupId: null }, last)
  return reload(write, row.id)
}

async function lastStep(tx: Tx, taskId: string): Promise<Taken | null> {
  const [last] = await tx<Taken[]>`
    select kind, at, actor_id as "actorId", version, before, after,
      batch_id as "batchId" from activities
    where subject_id = ${taskId} and not kind = any (${[...WORDS]}) order by id desc limit 1`
  return last ?? null
}

async function undo(ctx: WriteContext, { row, groupId }: Locked, last: Taken): Promise<void> {
  if (last.version !== null) await restoreState(ctx, row, last)
  if (last.kind !== 'move') await restoreRecords(ctx, row, last)
  else if (groupId) await restorePlace(ctx, { row, groupId }, last)
  // Somebody else moved it after it was looked at, and it was locked as no move: nothing of this one is left to undo.
  else throw forbiddenStep('nothing_to_undo')
  const fields = Object.keys(last.before ?? {})
  const pick = (from: Taken['after']) =>
    Object.fromEntries(fields.map((field) => [field, from?.[field] ?? null]))
  await recordActivity(ctx, {
    subject: 'task',
    subjectId: row.id,
    campaignId: row.campaignId,
    kind: 'undo',
    before: pick(last.after),
    after: { ...pick(last.before), undone: last.kind },
    version: last.version === null ? null : row.version + 1,
  })
}

/** Behind the task it stood behind; when that one has left the group there is no such place any more. */
async function restorePlace(ctx: WriteContext, place: InGroup, last: Taken): Promise<void> {
  const key = last.before?.['behind'] ?? null
  if (key === null) return putBehind(ctx, place, null)
  const [before] = await ctx.tx<{ id: string }[]>`
    select id from tasks where campaign_id = ${place.row.campaignId} and group_id = ${place.groupId} and key = ${String(key)} and deleted_at is null`
  if (!before) throw forbiddenStep('nothing_to_undo')
  await putBehind(ctx, place, before.id)
}

/** The row as it was just before the step; the place within the group is no part of it. words that came after it are still heard. First dates once given stay. */
async function restoreState(ctx: WriteContext, row: TaskRow, last: Taken): Promise<void> {
  await ctx.tx`
    update tasks t set group_id = s.group_id, rank = case when t.group_id = s.group_id then t.rank else s.rank end, title = s.title, product = s.product, lead_unit_id = s.lead_unit_id,
      coordinating_unit_ids = s.coordinating_unit_ids, owner_id = s.owner_id, starts_on = s.starts_on, due_on = s.due_on,
      due_label = s.due_label, condition = s.condition, condition_met_on = s.condition_met_on, condition_note = s.condition_note,
      extension_count = s.extension_count, weight = s.weight, indicator_name = s.indicator_name, indicator_unit = s.indicator_unit,
      indicator_target = s.indicator_target, indicator_done = s.indicator_done, status = s.status, percent = s.percent,
      returned = s.returned, prior = s.prior, submission_id = s.submission_id, submitted_by = s.submitted_by,
      submitted_on = s.submitted_on, submitted_due_on = s.submitted_due_on, obstacle = s.obstacle, deleted_at = s.deleted_at,
      last_heard_at = case when t.last_heard_at > ${last.at} then t.last_heard_at else s.last_heard_at end,
      version = t.version + 1, updated_at = ${ctx.now}
    from (select * from task_states where id = ${row.id} and version = ${row.version - 1} order by row_id desc limit 1) s
    where t.id = ${row.id}`
}

/** What the step wrote beside the task, by the moment it did: a sent result is taken back, a decision waits again. */
async function restoreRecords(ctx: WriteContext, row: TaskRow, last: Taken): Promise<void> {
  const { tx, viewer, now } = ctx
  await tx`
    update submissions set state = 'taken_back', decided_by = ${viewer.id}, decided_at = ${now}
    where task_id = ${row.id} and state = 'waiting' and at = ${last.at}`
  await tx`
    update submissions set state = 'waiting', decided_by = null, decided_at = null, note = null
    where task_id = ${row.id} and state <> 'waiting' and decided_at = ${last.at} and at < ${last.at}`
  await tx`
    update extensions set state = 'closed', decided_at = ${now}
    where task_id = ${row.id} and state = 'pending' and requested_at = ${last.at}`
  await tx`
    update extensions set state = 'pending', decided_by = null, decided_at = null, note = null
    where task_id = ${row.id} and state <> 'pending' and decided_at = ${last.at} and requested_at < ${last.at}`
  await restoreObstacle(ctx, row.id, last.at)
  // Nothing has followed, so the list stands as the edit left it; its history has every row as it was before.
  const steps = last.before?.['steps'] as ListedStep[] | undefined
  if (steps) await writeSteps(ctx, row.id, steps)
}
