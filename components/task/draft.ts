import type { Task } from '@/lib/contracts/task'
import type { Change } from '@/lib/http/api-client'

/**
 * What a person typed about a task and the server has not taken yet. It lives on the device, by person and task, so
 * that neither a lost connection nor a reload loses it; it goes when the server has answered that it is saved.
 */
export type UpdateForm = {
  mode: 'progress' | 'submission'
  /** null = untouched, so the task's own value shows */
  done: number | null
  /** whole percent, only when set by hand */
  percent: number | null
  obstacle: { open: boolean; text: string } | null
  note: string
  result: string
  shortfallReason: string
}

/** Why it is not saved: try again as it is, put fields right, choose between two versions, or it cannot be. */
export type DraftProblem =
  | { kind: 'retry' }
  | { kind: 'fields'; message: string; fieldErrors: Record<string, string> }
  | { kind: 'conflict'; changes: Change[]; current: Task | null }
  | { kind: 'refused'; message: string }

/** What was pressed: this goes out under the key of the press, whatever is typed after it. */
export type Pressed = {
  form: UpdateForm
  /** what the task counted then, which a submission is judged against */
  indicator: Task['indicator']
  /** what it is about: what a queue shows without the task at hand */
  taskKey: string
  title: string
  dueOn: string | null
  /** the day of the press, and its moment by the clock of the device */
  on: string
  at: string
}

export type Draft = {
  /** the version of the task its first keystroke was made on */
  version: number
  /** as it stands in the sheet; while a press is on its way it may be ahead of what was pressed */
  form: UpdateForm
  /** idempotency key of the press the server has not answered for; a retry repeats it */
  key: string | null
  state: 'typing' | 'sending' | 'failed'
  problem: DraftProblem | null
  /** once it was pressed */
  pressed?: Pressed
}

export type PressedDraft = Draft & { pressed: Pressed }

export const EMPTY_FORM: UpdateForm = {
  mode: 'progress',
  done: null,
  percent: null,
  obstacle: null,
  note: '',
  result: '',
  shortfallReason: '',
}
