import 'server-only'
import type { SubmitResult, Task } from '@/lib/contracts/task'
import { authorizeTask } from '@/lib/data/authorize'
import { type Context, inTransaction, type WriteContext } from '@/lib/data/context'
import {
  confirmResult,
  isLate,
  requireConditionMet,
  returnResult,
  submitResult,
  takeBackResult,
} from '@/lib/domain/verbs'
import { closeExtension } from './commands-extensions'
import { lockTask, requireUnchanged } from './load'
import { resourceOf, stateOf, type TaskRow, toTask } from './row'
import { saveTask } from './save'

/** Reports completion: a row of its own (who, when, what), the task waits for its confirmation. */
export function submitTaskResult(ctx: Context, id: string, input: SubmitResult): Promise<Task> {
  return inTransaction(ctx, async (write) => {
    const row = await lockTask(write, id)
    authorizeTask(write, 'submit', resourceOf(row))
    requireConditionMet(row)
    await requireUnchanged(write, row, input.version)
    const { tx } = write
    const [found] = await tx<
      { some: boolean }[]
    >`select exists (select 1 from evidence where task_id = ${row.id} and removed_at is null) as some`
    const next = submitResult(stateOf(row), {
      ...input,
      hasEvidence: found?.some ?? false,
      today: write.today,
    })
    const [sent] = await tx<{ id: string }[]>`
      insert into submissions (task_id, author_id, at, result, shortfall_reason)
      values (${row.id}, ${write.viewer.id}, ${write.now}, ${input.result}, ${input.shortfallReason || null}) returning id`
    if (isLate(stateOf(row), write.today)) await closeExtension(write, row)
    const facts = {
      result: input.result,
      ...(input.shortfallReason ? { shortfallReason: input.shortfallReason } : {}),
    }
    const standing = { submissionId: sent?.id ?? null, submittedBy: write.viewer.id }
    return toTask(
      await saveTask(write, row, next, { kind: 'submission', after: facts }, standing),
      write.today,
    )
  })
}

/** The author takes the result back before a decision. */
export function takeBackTaskResult(ctx: Context, id: string, input: { version: number }): Promise<Task> {
  return inTransaction(ctx, async (write) => {
    const row = await lockTask(write, id)
    const next = takeBackResult(stateOf(row))
    authorizeTask(write, 'take_back', resourceOf(row))
    await requireUnchanged(write, row, input.version)
    await decide(write, row, 'taken_back', null)
    return toTask(await saveTask(write, row, next, { kind: 'withdrawal' }, NO_SUBMISSION), write.today)
  })
}

/** Confirms a result: the completion date is the date it was sent. A request for a later date has no more use. */
export function confirmTaskResult(
  ctx: Context,
  id: string,
  input: { version: number; note?: string | undefined },
): Promise<Task> {
  return inTransaction(ctx, async (write) => {
    const row = await lockTask(write, id)
    authorizeTask(write, 'confirm', resourceOf(row))
    await requireUnchanged(write, row, input.version)
    const next = confirmResult(stateOf(row))
    await decide(write, row, 'confirmed', input.note || null)
    await closeExtension(write, row)
    const note = input.note ? { note: input.note } : {}
    return toTask(await saveTask(write, row, next, { kind: 'confirmation', after: note }), write.today)
  })
}

/** Sends a result back with its reason; percent and quantity are again what they were before it. */
export function returnTaskResult(
  ctx: Context,
  id: string,
  input: { version: number; reason: string },
): Promise<Task> {
  return inTransaction(ctx, async (write) => {
    const row = await lockTask(write, id)
    authorizeTask(write, 'return', resourceOf(row))
    await requireUnchanged(write, row, input.version)
    const next = returnResult(stateOf(row))
    await decide(write, row, 'returned', input.reason)
    return toTask(
      await saveTask(write, row, next, { kind: 'return', reason: input.reason }, NO_SUBMISSION),
      write.today,
    )
  })
}

export const NO_SUBMISSION = { submissionId: null, submittedBy: null }

type Decision = 'confirmed' | 'returned' | 'taken_back' | 'closed'

/** Closes the waiting submission, if there is one. */
export async function decide(
  ctx: WriteContext,
  row: TaskRow,
  state: Decision,
  note: string | null,
): Promise<void> {
  await ctx.tx`
    update submissions set state = ${state}, decided_by = ${ctx.viewer.id}, decided_at = ${ctx.now}, note = ${note}
    where task_id = ${row.id} and state = 'waiting'`
}
