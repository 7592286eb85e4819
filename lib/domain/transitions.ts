import { type Actor, REFUSALS, refusalOf, type TaskAction, type TaskResource } from './policy'
import type { Status } from './task'

/** The steps that lead from one state to another. Each is the action of the policy table with the same name. */
export type TransitionVerb = Extract<
  TaskAction,
  'submit' | 'confirm' | 'return' | 'pause' | 'resume' | 'cancel' | 'reopen'
>

/** What a step wants to know first: a reason, the result of the work, or nothing. */
export const ASKS: Record<TransitionVerb, 'reason' | 'result' | 'nothing'> = {
  submit: 'result',
  confirm: 'nothing',
  return: 'reason',
  pause: 'reason',
  resume: 'nothing',
  cancel: 'reason',
  reopen: 'reason',
}

/** Why a state cannot be reached from another by any step, or why this person may not take the one that leads there. */
export const MOVE_REFUSALS = [
  'starts_by_progress',
  'has_started',
  'confirms_submitted',
  'submits_open',
  'pauses_open',
  'cancels_unfinished',
  ...REFUSALS,
] as const
export type MoveRefusal = (typeof MOVE_REFUSALS)[number]

type Row = Partial<Record<Status, TransitionVerb>>

/**
 * From a state to another (product.md, Task rules), the twin of lib/domain/verbs.ts for whoever asks beforehand. A
 * paused task goes back to the state before the pause, which may be "not started": the way is the same step.
 * Taking a result back is its author's own step and stands in no column.
 */
export const TRANSITIONS: Record<Status, Row> = {
  not_started: { submitted: 'submit', paused: 'pause', cancelled: 'cancel' },
  in_progress: { submitted: 'submit', paused: 'pause', cancelled: 'cancel' },
  submitted: { in_progress: 'return', completed: 'confirm', cancelled: 'cancel' },
  completed: { in_progress: 'reopen' },
  paused: { in_progress: 'resume', cancelled: 'cancel' },
  cancelled: { in_progress: 'reopen' },
}

const UNREACHED: Record<Status, MoveRefusal> = {
  not_started: 'has_started',
  in_progress: 'starts_by_progress',
  submitted: 'submits_open',
  completed: 'confirms_submitted',
  paused: 'pauses_open',
  cancelled: 'cancels_unfinished',
}

/** Staying, a step with what it asks, or why not: first the state, then the powers of the person. */
export type Move =
  | { kind: 'stay' }
  | { kind: 'step'; verb: TransitionVerb }
  | { kind: 'refused'; why: MoveRefusal }

/** What moving a task of one state to another means for this person. The server decides again on the stored row. */
export function moveOf(actor: Actor, task: TaskResource & { status: Status }, to: Status): Move {
  if (task.status === to) return { kind: 'stay' }
  const verb = TRANSITIONS[task.status][to]
  if (!verb) return { kind: 'refused', why: UNREACHED[to] }
  const why = refusalOf(actor, verb, task)
  return why ? { kind: 'refused', why } : { kind: 'step', verb }
}
