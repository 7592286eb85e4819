import type { Instant } from './calendar'
import { forbiddenStep } from './errors'
import type { TaskAction } from './policy'

/** How long a step may be undone (product.md, History). */
export const UNDO_SECONDS = 60

/** The power that a step of the history used; who undoes it must still hold it. A step that is not here cannot be undone, such as a change of one line of the checklist; an edit takes its checklist back with it. */
const POWER_OF: Record<string, TaskAction> = {
  progress: 'progress',
  submission: 'submit',
  withdrawal: 'submit',
  confirmation: 'confirm',
  return: 'return',
  pause: 'pause',
  resumption: 'resume',
  cancellation: 'cancel',
  reopening: 'reopen',
  extension_request: 'request_extension',
  extension_decision: 'decide_extension',
  edit: 'edit',
  move: 'edit',
  deletion: 'delete',
  condition: 'edit',
  obstacle: 'progress',
  obstacle_clearing: 'progress',
}

/** Words that do not follow a step in the sense of undo: they change nothing that it touched. */
export const WORDS = [
  'comment',
  'comment_edit',
  'comment_deletion',
  'evidence',
  'evidence_removal',
  'urging',
  'judgement',
  'judgement_end',
] as const

export function isUndoable(kind: string): boolean {
  return kind in POWER_OF
}

export type Step = { kind: string; at: Instant; actorId: string | null; version: number | null }

/**
 * The power needed to undo the last step of a task. Refused (`state`) unless it is the viewer's own, at most a minute old
 * and the one the viewer saw: the task's version is still the one it led to.
 */
export function undoPower(
  last: Step | null,
  viewer: { id: string; now: Instant; versionSeen: number },
): TaskAction {
  const power = last && POWER_OF[last.kind]
  if (!last || !power || last.actorId !== viewer.id) throw forbiddenStep('nothing_to_undo')
  if (last.version !== null && last.version !== viewer.versionSeen) throw forbiddenStep('nothing_to_undo')
  if (Date.parse(viewer.now) - Date.parse(last.at) > UNDO_SECONDS * 1_000)
    throw forbiddenStep('undo_too_late')
  return power
}
