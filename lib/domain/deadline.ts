import { daysBetween, type PlainDate } from './calendar'
import type { TaskState } from './task'

/** How a task stands against its date on a day; computed, never stored (product.md, Deadline class). */
export const DEADLINES = [
  'done_on_time',
  'done_late',
  'overdue',
  'due_soon',
  'on_track',
  'not_due_to_start',
  'no_deadline',
  'submitted',
  'paused',
  'cancelled',
] as const
export type Deadline = (typeof DEADLINES)[number]

/** The same, what is most urgent first: the order of a list grouped by deadline. */
export const DEADLINES_BY_URGENCY = [
  'overdue',
  'due_soon',
  'on_track',
  'not_due_to_start',
  'no_deadline',
  'submitted',
  'paused',
  'cancelled',
  'done_late',
  'done_on_time',
] as const satisfies readonly Deadline[]

/** The one badge a task shows; the dashboard's figures are this partition. */
export const BADGES = [
  'completed',
  'cancelled',
  'paused',
  'submitted',
  'overdue',
  'returned',
  'due_soon',
  'in_progress',
  'not_started',
] as const
export type Badge = (typeof BADGES)[number]

/** Days before the due date in which an open task is "due soon"; the due day itself is one of them. */
export const DUE_SOON_DAYS = 7

export type Dated = Pick<
  TaskState,
  'status' | 'returned' | 'startsOn' | 'dueOn' | 'submittedOn' | 'submittedDueOn'
>

/** A result sent by the date approved when it was sent; without a date nothing can be late. */
export function isOnTime(task: Pick<TaskState, 'submittedOn' | 'submittedDueOn'>): boolean {
  return (
    task.submittedDueOn === null || (task.submittedOn !== null && task.submittedOn <= task.submittedDueOn)
  )
}

/** The deadline class at an as-of date. SQL twin: `task_deadline()`. */
export function deadlineOf(task: Dated, asOf: PlainDate): Deadline {
  if (task.status === 'submitted' || task.status === 'paused' || task.status === 'cancelled')
    return task.status
  if (task.status === 'completed') return isOnTime(task) ? 'done_on_time' : 'done_late'
  if (task.dueOn === null) return 'no_deadline'
  if (asOf > task.dueOn) return 'overdue'
  if (task.status === 'not_started' && task.startsOn !== null && asOf < task.startsOn)
    return 'not_due_to_start'
  return daysBetween(asOf, task.dueOn) <= DUE_SOON_DAYS ? 'due_soon' : 'on_track'
}

/** The badge at an as-of date, by the precedence of product.md. SQL twin: `task_badge()`. */
export function badgeOf(task: Dated, asOf: PlainDate): Badge {
  if (task.status !== 'in_progress' && task.status !== 'not_started') return task.status
  const deadline = deadlineOf(task, asOf)
  if (deadline === 'overdue') return 'overdue'
  if (task.returned) return 'returned'
  if (deadline === 'due_soon') return 'due_soon'
  return task.status
}

/** Days late: as-of − due when overdue, submission − due when done late, else 0. */
export function daysLate(task: Dated, asOf: PlainDate): number {
  const deadline = deadlineOf(task, asOf)
  if (deadline === 'overdue' && task.dueOn) return daysBetween(task.dueOn, asOf)
  if (deadline === 'done_late' && task.submittedDueOn && task.submittedOn) {
    return daysBetween(task.submittedDueOn, task.submittedOn)
  }
  return 0
}

/** Days without a word from the lead or coordinating units before they count as silent. */
export const SILENT_DAYS = 7

/** Days since the last word, counted from the due date if nothing ever was; null when neither exists. */
export function silentDays(
  task: { lastHeardOn: PlainDate | null; dueOn: PlainDate | null },
  asOf: PlainDate,
): number | null {
  const since = task.lastHeardOn ?? task.dueOn
  return since === null ? null : daysBetween(since, asOf)
}

export function isSilent(
  task: { lastHeardOn: PlainDate | null; dueOn: PlainDate | null },
  asOf: PlainDate,
): boolean {
  return (silentDays(task, asOf) ?? 0) >= SILENT_DAYS
}

/** Basis points behind its plan from which a task is at risk. */
export const RISK_POINTS = 1_500

/** What puts a task at risk: points behind its plan, days of silence; null = that rule did not catch it. */
export type Risk = { behind: number | null; silentDays: number | null }

/**
 * At risk before it is late (product.md, Progress 6): open and 1500 basis points behind its plan, or started and silent
 * for 7 days; null when neither. `behind` is the difference of the whole percents shown. SQL twin: `risksSql()`.
 */
export function riskOf(
  task: Pick<Dated, 'status' | 'dueOn'> & { percent: number; lastHeardOn: PlainDate | null },
  planned: number,
  asOf: PlainDate,
): Risk | null {
  if (task.status !== 'in_progress' && task.status !== 'not_started') return null
  const isBehind = planned - task.percent >= RISK_POINTS
  const isQuiet = task.status === 'in_progress' && isSilent(task, asOf)
  if (!isBehind && !isQuiet) return null
  return {
    behind: isBehind ? Math.floor(planned / 100) - Math.floor(task.percent / 100) : null,
    silentDays: isQuiet ? silentDays(task, asOf) : null,
  }
}
