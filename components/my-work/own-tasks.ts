import type { Task } from '@/lib/contracts/task'
import { daysBetween, plainDate } from '@/lib/domain/calendar'
import { type Badge, DUE_SOON_DAYS } from '@/lib/domain/deadline'
import { isOpen } from '@/lib/domain/task'

/** The list's filter, the same on the server, in the cache and in the request. */
export const OWN_TASKS = 'owner=me&sort=due'

/** What the own unit helps with and is not over. */
export const COORDINATED_TASKS = 'coordinating=me&open=true&sort=due'

export const SPANS = ['all', 'today', 'week', 'coordinating'] as const
export type Span = (typeof SPANS)[number]

/** By urgency; what is over or set aside is folded away. */
const URGENCY = [
  'overdue',
  'due_soon',
  'returned',
  'in_progress',
  'submitted',
  'not_started',
] as const satisfies readonly Badge[]
const FOLDED = ['completed', 'paused', 'cancelled'] as const satisfies readonly Badge[]

export type WorkSection<B extends Badge = Badge> = { badge: B; tasks: Task[] }

function sectionsOf<B extends Badge>(badges: readonly B[], tasks: readonly Task[]): WorkSection<B>[] {
  return badges
    .map((badge) => ({ badge, tasks: tasks.filter((task) => task.badge === badge) }))
    .filter((section) => section.tasks.length > 0)
}

export const openSections = (tasks: readonly Task[]) => sectionsOf(URGENCY, tasks)
export const foldedSections = (tasks: readonly Task[]) => sectionsOf(FOLDED, tasks)

/** Still to be done or confirmed. */
export function isStanding(task: Task): boolean {
  return isOpen(task.status) || task.status === 'submitted'
}

/** Work that falls due from today to a week from today. */
export function isDueThisWeek(task: Task, today: string): boolean {
  if (!isOpen(task.status) || !task.dueOn) return false
  const days = daysBetween(plainDate(today), plainDate(task.dueOn))
  return days >= 0 && days <= DUE_SOON_DAYS
}

export function isDueToday(task: Task, today: string): boolean {
  return isOpen(task.status) && task.dueOn === today
}

/** The next task to fall due; the list comes by due date. */
export function nextDue(tasks: readonly Task[], today: string): Task | null {
  return tasks.find((task) => isOpen(task.status) && task.dueOn !== null && task.dueOn >= today) ?? null
}
