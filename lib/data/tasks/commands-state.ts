import 'server-only'
import type { Task } from '@/lib/contracts/task'
import { authorizeTask } from '@/lib/data/authorize'
import { type Context, inTransaction } from '@/lib/data/context'
import type { ActivityKind } from '@/lib/data/record'
import type { TaskAction } from '@/lib/domain/policy'
import type { TaskState } from '@/lib/domain/task'
import { cancelTask, pauseTask, reopenTask, resumeTask } from '@/lib/domain/verbs'
import { closeExtension } from './commands-extensions'
import { decide, NO_SUBMISSION } from './commands-results'
import { lockTask, requireUnchanged } from './load'
import { resourceOf, stateOf, type TaskRow, toTask } from './row'
import { saveTask } from './save'

type WithReason = { version: number; reason: string }
type Step = {
  action: TaskAction
  kind: ActivityKind
  rule: (state: TaskState) => TaskState
  /** what else ends with the step */
  closes: 'nothing' | 'submission' | 'everything'
}

function takeStep(
  ctx: Context,
  id: string,
  input: { version: number; reason?: string },
  step: Step,
): Promise<Task> {
  return inTransaction(ctx, async (write) => {
    const row: TaskRow = await lockTask(write, id)
    authorizeTask(write, step.action, resourceOf(row))
    await requireUnchanged(write, row, input.version)
    const next = step.rule(stateOf(row))
    if (step.closes === 'everything') {
      await decide(write, row, 'closed', null)
      await closeExtension(write, row)
    }
    const standing = step.closes === 'nothing' ? {} : NO_SUBMISSION
    const saved = await saveTask(
      write,
      row,
      next,
      { kind: step.kind, reason: input.reason ?? null },
      standing,
    )
    return toTask(saved, write.today)
  })
}

/** Sets a task aside with its reason; its value stays and stays in the means. */
export function pauseTaskWork(ctx: Context, id: string, input: WithReason): Promise<Task> {
  return takeStep(ctx, id, input, { action: 'pause', kind: 'pause', rule: pauseTask, closes: 'nothing' })
}

/** Takes a paused task up again, in the state before the pause. */
export function resumeTaskWork(ctx: Context, id: string, input: { version: number }): Promise<Task> {
  return takeStep(ctx, id, input, {
    action: 'resume',
    kind: 'resumption',
    rule: resumeTask,
    closes: 'nothing',
  })
}

/** Cancels a task with its reason: it leaves means and rates and keeps its own line. */
export function cancelTaskWork(ctx: Context, id: string, input: WithReason): Promise<Task> {
  return takeStep(ctx, id, input, {
    action: 'cancel',
    kind: 'cancellation',
    rule: cancelTask,
    closes: 'everything',
  })
}

/** Reopens a finished or cancelled task with its reason. */
export function reopenTaskWork(ctx: Context, id: string, input: WithReason): Promise<Task> {
  return takeStep(ctx, id, input, {
    action: 'reopen',
    kind: 'reopening',
    rule: reopenTask,
    closes: 'submission',
  })
}
