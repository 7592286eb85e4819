import 'server-only'
import type { Task } from '@/lib/contracts/task'
import { authorizeTask } from '@/lib/data/authorize'
import { type Context, inTransaction, type WriteContext } from '@/lib/data/context'
import type { PlainDate } from '@/lib/domain/calendar'
import { DomainError, forbiddenStep } from '@/lib/domain/errors'
import { checkExtension, extendTask } from '@/lib/domain/verbs'
import { lockTask } from './load'
import { resourceOf, stateOf, type TaskRow, toTask } from './row'
import { recordWord, saveTask } from './save'
import { knownId } from './visibility'

/** Asks for a later date; one request waits at a time. */
export function requestTaskExtension(
  ctx: Context,
  id: string,
  input: { due: PlainDate; reason: string },
): Promise<Task> {
  return inTransaction(ctx, async (write) => {
    const row = await lockTask(write, id)
    authorizeTask(write, 'request_extension', resourceOf(row))
    checkExtension(stateOf(row), input.due, write.today)
    const inserted = await write.tx`
      insert into extensions (task_id, from_on, due_on, reason, requested_by, requested_at)
      values (${row.id}, ${row.dueOn}, ${input.due}, ${input.reason}, ${write.viewer.id}, ${write.now})
      on conflict (task_id) where state = 'pending' do nothing returning id`
    if (inserted.length === 0) throw forbiddenStep('extension_pending')
    await recordWord(write, row, {
      kind: 'extension_request',
      after: { due: input.due },
      reason: input.reason,
    })
    return toTask(row, write.today)
  })
}

/** Decides a request. Approved: the new date computes, the original one and the baseline stay. */
export function decideTaskExtension(
  ctx: Context,
  extensionId: string,
  input: { decision: 'approved' | 'declined'; note?: string | undefined },
): Promise<Task> {
  return inTransaction(ctx, async (write) => {
    const { tx } = write
    const [asked] = await tx<{ taskId: string; dueOn: PlainDate; requestedBy: string }[]>`
      select task_id as "taskId", due_on as "dueOn", requested_by as "requestedBy" from extensions where id = ${knownId(extensionId)}`
    if (!asked) throw new DomainError('not_found')
    const row = await lockTask(write, asked.taskId)
    authorizeTask(write, 'decide_extension', { ...resourceOf(row), requestedBy: asked.requestedBy })
    const decided = await tx`
      update extensions set state = ${input.decision}, decided_by = ${write.viewer.id}, decided_at = ${write.now}, note = ${input.note || null}
      where id = ${extensionId} and state = 'pending' returning id`
    if (decided.length === 0) throw forbiddenStep('extension_decided')
    const next = input.decision === 'approved' ? extendTask(stateOf(row), asked.dueOn) : stateOf(row)
    const facts = { decision: input.decision, due: asked.dueOn }
    const saved = await saveTask(write, row, next, {
      kind: 'extension_decision',
      after: facts,
      reason: input.note ?? null,
    })
    return toTask(saved, write.today)
  })
}

/** Closes a pending request that can no longer matter: after a late submission, a confirmation or a cancellation. */
export async function closeExtension(ctx: WriteContext, row: TaskRow): Promise<void> {
  await ctx.tx`update extensions set state = 'closed', decided_at = ${ctx.now} where task_id = ${row.id} and state = 'pending'`
}
