import type { Task } from '@/lib/contracts/task'
import { plainDate } from '@/lib/domain/calendar'
import { badgeOf } from '@/lib/domain/deadline'

/** A task as it will look once the server has agreed; it is shown at once and goes back when it does not. */

export function confirmedTask(task: Task, today: string): Task {
  const completedOn = task.submittedOn ?? today
  return { ...task, status: 'completed', badge: 'completed', percent: 10_000, completedOn, obstacle: null }
}

/** The answer may say "not started": only the server knows the state before the pause. */
export function resumedTask(task: Task, today: string): Task {
  const status = 'in_progress' as const
  const { returned, startsOn, dueOn } = task
  const day = (text: string | null) => (text === null ? null : plainDate(text))
  const dated = { status, returned, startsOn: day(startsOn), dueOn: day(dueOn) }
  const badge = badgeOf({ ...dated, submittedOn: null, submittedDueOn: null }, plainDate(today))
  return { ...task, status, badge }
}
