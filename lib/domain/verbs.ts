import type { PlainDate } from './calendar'
import { forbiddenStep, invalidField } from './errors'
import { MAX_IN_PROGRESS, shareOf } from './progress'
import { isOpen, type PriorState, type Status, type TaskState } from './task'

/** The verbs that change a task's state (product.md, Task rules). Pure: no clock, no database. */

export type ProgressUpdate = {
  percent?: number | undefined
  done?: number | undefined
  note?: string | undefined
  /** text opens or rewrites the obstacle, null clears it, undefined leaves it */
  obstacle?: string | null | undefined
}

/** A task with a condition for its start waits until somebody enters that it is fulfilled. */
export function requireConditionMet(task: {
  condition: string | null
  conditionMetOn: PlainDate | null
}): void {
  if (task.condition !== null && task.conditionMetOn === null) throw forbiddenStep('condition_open')
}

/** Records progress. The first record starts the task, a note alone too. Percent by hand wins over the quantity. */
export function reportProgress(task: TaskState, update: ProgressUpdate): TaskState {
  if (!isOpen(task.status)) throw forbiddenStep(task.status)
  const { percent, done, note, obstacle } = update
  if (percent === undefined && done === undefined && !note && obstacle === undefined)
    throw invalidField('percent', 'required')
  if (percent !== undefined && (percent < 0 || percent > MAX_IN_PROGRESS))
    throw invalidField('percent', 'out_of_range')
  if (done !== undefined && !task.indicator) throw invalidField('done', 'no_indicator')
  const indicator = task.indicator && done !== undefined ? { ...task.indicator, done } : task.indicator
  const derived =
    indicator && done !== undefined ? Math.min(shareOf(indicator), MAX_IN_PROGRESS) : task.percent
  return {
    ...task,
    status: 'in_progress',
    indicator,
    percent: percent ?? derived,
    obstacle: obstacle === undefined ? task.obstacle : obstacle,
  }
}

function priorOf(task: TaskState): PriorState {
  if (!isOpen(task.status)) throw forbiddenStep(task.status)
  return {
    status: task.status,
    percent: task.percent,
    done: task.indicator?.done ?? null,
    returned: task.returned,
  }
}

export type Submission = {
  result: string
  hasEvidence: boolean
  done?: number | undefined
  shortfallReason?: string | undefined
  today: PlainDate
}

/** Reports completion. Needs a result text or evidence; below the target it needs the reason of the shortfall. */
export function submitResult(task: TaskState, submission: Submission): TaskState {
  const prior = priorOf(task)
  if (!submission.result && !submission.hasEvidence) throw invalidField('result', 'evidence_required')
  if (submission.done !== undefined && !task.indicator) throw invalidField('done', 'no_indicator')
  const indicator = task.indicator && { ...task.indicator, done: submission.done ?? task.indicator.done }
  if (indicator && indicator.done < indicator.target && !submission.shortfallReason) {
    throw invalidField('shortfallReason', 'shortfall_reason_required')
  }
  return {
    ...task,
    status: 'submitted',
    percent: indicator ? shareOf(indicator) : 10_000,
    indicator,
    returned: false,
    submittedOn: submission.today,
    submittedDueOn: task.dueOn,
    prior,
  }
}

/** True when a submission made on `today` is after the date approved by then; such a one closes a pending extension. */
export function isLate(task: Pick<TaskState, 'dueOn'>, today: PlainDate): boolean {
  return task.dueOn !== null && today > task.dueOn
}

/** Confirms the standing result. The completion date is the date it was sent, not the date of confirming. */
export function confirmResult(task: TaskState): TaskState {
  if (task.status !== 'submitted') throw forbiddenStep(task.status)
  return { ...task, status: 'completed', percent: 10_000, obstacle: null }
}

function backTo(task: TaskState, status: 'not_started' | 'in_progress', returned: boolean): TaskState {
  const prior = task.prior ?? {
    status: 'in_progress',
    percent: 0,
    done: task.indicator?.done ?? null,
    returned: false,
  }
  return {
    ...task,
    status,
    percent: status === 'not_started' ? 0 : Math.min(prior.percent, MAX_IN_PROGRESS),
    indicator: task.indicator && { ...task.indicator, done: prior.done ?? task.indicator.done },
    returned,
    submittedOn: null,
    submittedDueOn: null,
    prior: null,
  }
}

/** Sends the result back: in progress, marked, percent and quantity as before the submission. */
export function returnResult(task: TaskState): TaskState {
  if (task.status !== 'submitted') throw forbiddenStep(task.status)
  return backTo(task, 'in_progress', true)
}

/** The author takes the result back before a decision: everything as before the submission. */
export function takeBackResult(task: TaskState): TaskState {
  if (task.status !== 'submitted') throw forbiddenStep(task.status)
  return backTo(task, task.prior?.status ?? 'in_progress', task.prior?.returned ?? false)
}

export function pauseTask(task: TaskState): TaskState {
  return { ...task, status: 'paused', prior: priorOf(task) }
}

/** Resumes: the state before the pause; the value was kept. */
export function resumeTask(task: TaskState): TaskState {
  if (task.status !== 'paused') throw forbiddenStep(task.status)
  return { ...task, status: task.prior?.status ?? 'in_progress', prior: null }
}

/** Cancels an unfinished task. A waiting result is closed with it, its percent goes back. */
export function cancelTask(task: TaskState): TaskState {
  if (task.status === 'completed' || task.status === 'cancelled') throw forbiddenStep(task.status)
  const before = task.status === 'submitted' ? takeBackResult(task) : task
  return {
    ...before,
    status: 'cancelled',
    prior: before.prior ?? (isOpen(before.status) ? priorOf(before) : null),
  }
}

/** Reopens a finished or cancelled task: in progress with the percent before the submission. */
export function reopenTask(task: TaskState): TaskState {
  if (task.status !== 'completed' && task.status !== 'cancelled') throw forbiddenStep(task.status)
  const percent = Math.min(
    task.prior?.percent ?? (task.status === 'completed' ? 0 : task.percent),
    MAX_IN_PROGRESS,
  )
  return {
    ...task,
    status: 'in_progress',
    percent,
    returned: false,
    submittedOn: null,
    submittedDueOn: null,
    prior: null,
  }
}

/** Once a result is sent its evidence is part of it: then only who may edit the task takes it away. */
export function checkEvidenceRemoval(task: Pick<TaskState, 'status'>, by: 'author' | 'editor'): void {
  const isSent = task.status === 'submitted' || task.status === 'completed'
  if (isSent && by === 'author') throw forbiddenStep(task.status)
}

/** Checks a request for a later date: open task, a due date to move, later than it and not in the past. */
export function checkExtension(task: TaskState, due: PlainDate, today: PlainDate): void {
  if (!isOpen(task.status)) throw forbiddenStep(task.status)
  if (task.dueOn === null) throw invalidField('due', 'no_due_date')
  if (due <= task.dueOn || due < today) throw invalidField('due', 'extension_past')
}

/** Work that is not over may still be given a later date, also while its result waits. */
export function mayExtend(status: Status): boolean {
  return isOpen(status) || status === 'submitted'
}

/** An approved extension: the new date computes, the original one and the count stay. The baseline never moves. */
export function extendTask(task: TaskState, due: PlainDate): TaskState {
  if (!mayExtend(task.status)) throw forbiddenStep(task.status)
  return { ...task, dueOn: due, extensionCount: task.extensionCount + 1 }
}
