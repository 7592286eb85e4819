import type { Task } from '@/lib/contracts/task'
import { daysBetween, plainDate } from '@/lib/domain/calendar'

/** What the due line says about a task on a day. Days are whole calendar days. */
export type DueReading =
  | { kind: 'late'; days: number }
  | { kind: 'today' }
  | { kind: 'left'; days: number }
  | { kind: 'waiting'; since: string; days: number }
  | { kind: 'done'; on: string; daysLate: number }
  | { kind: 'still' }

type Dated = Pick<Task, 'status' | 'dueOn' | 'submittedOn' | 'completedOn' | 'daysLate'>

/** @param today the day looked at, `YYYY-MM-DD` */
export function readDue(task: Dated, today: string): DueReading {
  const on = plainDate(today)
  if (task.status === 'submitted' && task.submittedOn) {
    return {
      kind: 'waiting',
      since: task.submittedOn,
      days: Math.max(0, daysBetween(plainDate(task.submittedOn), on)),
    }
  }
  const completedOn = task.completedOn ?? task.submittedOn
  if (task.status === 'completed' && completedOn)
    return { kind: 'done', on: completedOn, daysLate: task.daysLate }
  const isOpen = task.status === 'not_started' || task.status === 'in_progress'
  if (!isOpen || !task.dueOn) return { kind: 'still' }
  const days = daysBetween(on, plainDate(task.dueOn))
  if (days < 0) return { kind: 'late', days: -days }
  return days === 0 ? { kind: 'today' } : { kind: 'left', days }
}
