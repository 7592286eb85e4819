import type { PlainDate } from './calendar'

/** What people did. State is never typed in; verbs change it. */
export const STATUSES = [
  'not_started',
  'in_progress',
  'submitted',
  'completed',
  'paused',
  'cancelled',
] as const
export type Status = (typeof STATUSES)[number]

/** The result of a step that a person may still take back or a manager send back. */
export type PriorState = {
  status: 'not_started' | 'in_progress'
  percent: number
  done: number | null
  returned: boolean
}

/** What the verbs of a task read and change. Percentages are basis points 0..10000. */
export type TaskState = {
  status: Status
  percent: number
  indicator: { target: number; done: number } | null
  /** returned with a reason and not submitted again yet */
  returned: boolean
  startsOn: PlainDate | null
  dueOn: PlainDate | null
  originalDueOn: PlainDate | null
  extensionCount: number
  submittedOn: PlainDate | null
  /** the due date approved when the standing submission was sent: the one it is judged by */
  submittedDueOn: PlainDate | null
  /** the state before the standing submission, pause or cancellation */
  prior: PriorState | null
  obstacle: string | null
}

export type OpenStatus = 'not_started' | 'in_progress'

/** Not started or in progress: the only states in which work is recorded. */
export function isOpen(status: Status): status is OpenStatus {
  return status === 'not_started' || status === 'in_progress'
}
