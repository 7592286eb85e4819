import { addDays, endOfDay, type Instant, type PlainDate } from './calendar'
import { daysLate, isSilent } from './deadline'
import { type Actor, canOnTask, type TaskResource } from './policy'
import { isOpen, type TaskState } from './task'
import { mayExtend } from './verbs'

/** What waits for the person's own decision, as long as it does. */
export const DECISION_KINDS = ['extension', 'result', 'silent'] as const
export type DecisionKind = (typeof DECISION_KINDS)[number]

/** A matter that waits: a result or a request with its author, or a task that is overdue and silent. */
export type Waiting = {
  kind: DecisionKind
  byId: string | null
  task: TaskResource &
    Pick<TaskState, 'status' | 'returned' | 'startsOn' | 'dueOn' | 'submittedOn' | 'submittedDueOn'>
  lastHeardOn: PlainDate | null
}

/** Is the matter this person's to decide? Nobody is asked about what they sent themselves. */
export function isToDecide(
  viewer: Actor,
  { kind, byId, task, lastHeardOn }: Waiting,
  today: PlainDate,
): boolean {
  if (kind === 'silent')
    return (
      canOnTask(viewer, 'urge', task) &&
      isOpen(task.status) &&
      daysLate(task, today) > 0 &&
      isSilent({ lastHeardOn, dueOn: task.dueOn }, today)
    )
  if (byId === viewer.id) return false
  return kind === 'result'
    ? task.status === 'submitted' && canOnTask(viewer, 'confirm', task)
    : mayExtend(task.status) && canOnTask(viewer, 'decide_extension', task)
}

/** The moment from which a task counts as overdue and silent: an earlier mark "read" was about an earlier silence. */
export function silentSince(dueOn: PlainDate, lastHeardOn: PlainDate | null): Instant {
  const quiet = addDays(lastHeardOn ?? dueOn, 6)
  return endOfDay(quiet > dueOn ? quiet : dueOn)
}
