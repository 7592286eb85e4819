import 'server-only'
import type { Task } from '@/lib/contracts/task'
import type { AddStep, EditStep } from '@/lib/contracts/task-parts'
import { authorizeTask } from '@/lib/data/authorize'
import { type Context, inTransaction, type WriteContext } from '@/lib/data/context'
import { recordActivity } from '@/lib/data/record'
import type { PlainDate } from '@/lib/domain/calendar'
import { DomainError, invalidField } from '@/lib/domain/errors'
import { lockTask } from './load'
import { requireOwner } from './references'
import { resourceOf, type TaskRow, toTask } from './row'
import { knownId } from './visibility'

/** The steps of a task are its checklist: who works on the task keeps them, and they raise no version. */
type StepRow = { id: string; title: string; ownerId: string | null; dueOn: PlainDate | null; done: boolean }

/** A step is done by the task's due day. */
function checkDue(row: TaskRow, dueOn: PlainDate | null | undefined): void {
  if (dueOn && row.dueOn && dueOn > row.dueOn) throw invalidField('dueOn', 'after_task')
}

/** Adds a step at the end of the checklist. */
export function addTaskStep(ctx: Context, id: string, input: AddStep): Promise<Task> {
  return inTransaction(ctx, async (write) => {
    const row = await lockTask(write, id)
    authorizeTask(write, 'progress', resourceOf(row))
    checkDue(row, input.dueOn)
    await requireOwner(write, input.ownerId)
    await write.tx`
      insert into steps (task_id, title, owner_id, due_on, rank)
      select ${row.id}, ${input.title}, ${input.ownerId ?? null}, ${input.dueOn ?? null}, coalesce(max(rank), 0) + 1024
      from steps where task_id = ${row.id}`
    return recorded(write, row, 'step', { title: input.title })
  })
}

/** Changes a step: its words, owner, day, whether it is done, its place. */
export function editTaskStep(ctx: Context, stepId: string, input: EditStep): Promise<Task> {
  return inTransaction(ctx, async (write) => {
    const { row, step } = await lockStep(write, stepId)
    authorizeTask(write, 'progress', resourceOf(row))
    checkDue(row, input.dueOn)
    await requireOwner(write, input.ownerId)
    const { title = step.title, ownerId = step.ownerId, dueOn = step.dueOn, done = step.done } = input
    const by = done ? write.viewer.id : null
    await write.tx`
      update steps set title = ${title}, owner_id = ${ownerId}, due_on = ${dueOn},
        done_at = ${done === step.done ? write.tx`done_at` : done ? write.now : null},
        done_by = ${done === step.done ? write.tx`done_by` : by}
      where id = ${stepId}`
    if (input.afterId !== undefined) await moveAfter(write, row, stepId, input.afterId)
    if (done !== step.done) return recorded(write, row, 'step_done', { title, done })
    return recorded(write, row, 'step', { title, from: step.title })
  })
}

/** Takes a step off the checklist. */
export function removeTaskStep(ctx: Context, stepId: string): Promise<Task> {
  return inTransaction(ctx, async (write) => {
    const { row, step } = await lockStep(write, stepId)
    authorizeTask(write, 'progress', resourceOf(row))
    await write.tx`update steps set removed_at = ${write.now} where id = ${stepId}`
    return recorded(write, row, 'step_removal', { title: step.title })
  })
}

async function recorded(
  ctx: WriteContext,
  row: TaskRow,
  kind: 'step' | 'step_done' | 'step_removal',
  after: Record<string, unknown>,
): Promise<Task> {
  await recordActivity(ctx, { subject: 'task', subjectId: row.id, campaignId: row.campaignId, kind, after })
  return toTask(row, ctx.today)
}

async function lockStep(ctx: WriteContext, id: string): Promise<{ row: TaskRow; step: StepRow }> {
  const { tx } = ctx
  const [found] = await tx<{ taskId: string }[]>`
    select task_id as "taskId" from steps where id = ${knownId(id)} and removed_at is null`
  if (!found) throw new DomainError('not_found')
  const row = await lockTask(ctx, found.taskId)
  const [step] = await tx<StepRow[]>`
    select id, title, owner_id as "ownerId", due_on as "dueOn", done_at is not null as done
    from steps where id = ${id} and removed_at is null`
  if (!step) throw new DomainError('not_found')
  return { row, step }
}

/** Between the step named and the next one; two people who move at once both end where they asked. */
async function moveAfter(
  ctx: WriteContext,
  row: TaskRow,
  stepId: string,
  afterId: string | null,
): Promise<void> {
  const others = await ctx.tx<{ id: string; rank: number }[]>`
    select id, rank from steps where task_id = ${row.id} and removed_at is null and id <> ${stepId} order by rank`
  const at = afterId === null ? -1 : others.findIndex(({ id }) => id === afterId)
  if (afterId !== null && at < 0) throw invalidField('afterId', 'not_a_choice')
  const before = others[at]?.rank ?? (others[0]?.rank ?? 1024) - 2048
  const behind = others[at + 1]?.rank ?? before + 2048
  await ctx.tx`update steps set rank = ${(before + behind) / 2} where id = ${stepId}`
}
