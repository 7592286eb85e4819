import type { Badges, Counts, Deadlines } from '@/lib/contracts/dashboard'
import type { Task } from '@/lib/contracts/task'
import { actualOf, dayNumber, dayOf, daysFrom, plannedOf } from './recount-arithmetic'
import { plan, type TaskState } from './recount-updates'

const { start: startsOn, end: endsOn } = plan.campaign

/** product.md, "Deadline class": what is set aside first, then in the order of the sentence. */
export function deadlineOf(task: TaskState, on: string): Task['deadline'] {
  const { status, dueOn, submission } = task
  if (status === 'submitted' || status === 'paused' || status === 'cancelled') return status
  if (status === 'completed') {
    const late = dueOn !== null && submission !== null && dayOf(submission.at) > dueOn
    return late ? 'done_late' : 'done_on_time'
  }
  if (dueOn === null) return 'no_deadline'
  if (on > dueOn) return 'overdue'
  if (status === 'not_started' && task.plan.start !== null && on < task.plan.start) return 'not_due_to_start'
  return dayNumber(dueOn) - dayNumber(on) <= 7 ? 'due_soon' : 'on_track'
}

/** completed › cancelled › paused › submitted › overdue › returned › due soon › in progress › not started */
export function badgeOf(task: TaskState, on: string): Task['badge'] {
  const { status } = task
  if (status === 'completed' || status === 'cancelled' || status === 'paused' || status === 'submitted')
    return status
  const deadline = deadlineOf(task, on)
  if (deadline === 'overdue') return 'overdue'
  if (task.returned) return 'returned'
  if (deadline === 'due_soon') return 'due_soon'
  return status
}

const camel = (code: string) => code.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())

function countEach<T extends Record<string, number>>(none: T, codes: string[]): T {
  const counted: Record<string, number> = { ...none }
  for (const code of codes) counted[camel(code)] = (counted[camel(code)] ?? Number.NaN) + 1
  return counted as T
}

const NO_STATES = { notStarted: 0, inProgress: 0, submitted: 0, completed: 0, paused: 0, cancelled: 0 }
const NO_DEADLINES: Deadlines = {
  doneOnTime: 0,
  doneLate: 0,
  overdue: 0,
  dueSoon: 0,
  onTrack: 0,
  notDueToStart: 0,
  noDeadline: 0,
  submitted: 0,
  paused: 0,
  cancelled: 0,
}
const NO_BADGES: Badges = {
  completed: 0,
  cancelled: 0,
  paused: 0,
  submitted: 0,
  overdue: 0,
  returned: 0,
  dueSoon: 0,
  inProgress: 0,
  notStarted: 0,
}

export function partitionsOf(
  tasks: TaskState[],
  on: string,
): { counts: Counts; deadlines: Deadlines; badges: Badges } {
  const states = countEach(
    NO_STATES,
    tasks.map(({ status }) => status),
  )
  return {
    counts: { total: tasks.length, ...states },
    deadlines: countEach(
      NO_DEADLINES,
      tasks.map((task) => deadlineOf(task, on)),
    ),
    badges: countEach(
      NO_BADGES,
      tasks.map((task) => badgeOf(task, on)),
    ),
  }
}

/** Today's badges less those of the earlier day. */
export function badgeChanges(now: Badges, then: Badges): Badges {
  const change = { ...NO_BADGES }
  for (const badge of Object.keys(change) as (keyof Badges)[]) change[badge] = now[badge] - then[badge]
  return change
}

/** Open = neither completed nor set aside: a result that waits is neither done nor overdue. */
export const isOpen = ({ status }: TaskState) => status === 'not_started' || status === 'in_progress'

export function ratesOf(tasks: TaskState[], on: string) {
  let onTime = 0
  let done = 0
  let overdue = 0
  let onTimeOriginal = 0
  let pastOriginal = 0
  for (const task of tasks) {
    const deadline = deadlineOf(task, on)
    const original = task.plan.due
    if (deadline === 'overdue') overdue += 1
    if (isOpen(task) && original !== null && on > original) pastOriginal += 1
    if (task.status !== 'completed' || task.submission === null) continue
    done += 1
    if (deadline === 'done_on_time') onTime += 1
    if (original === null || dayOf(task.submission.at) <= original) onTimeOriginal += 1
  }
  return {
    completed: { num: done, den: done + overdue },
    onTime: { num: onTime, den: done + overdue },
    onTimeOriginal: { num: onTimeOriginal, den: done + pastOriginal },
  }
}

const counted = (tasks: TaskState[]) => tasks.filter(({ status }) => status !== 'cancelled')

export const actual = (tasks: TaskState[]) => actualOf(counted(tasks).map(({ percent }) => percent))

/** On the dates at issue: an approved extension never moves it. */
export const planned = (tasks: TaskState[], on: string) =>
  plannedOf(
    counted(tasks).map((task) => task.plan),
    endsOn,
    on,
  )

export const plannedOfTask = (task: TaskState, on: string) => plannedOf([task.plan], endsOn, on) ?? 0

export function progressOf(tasks: TaskState[], on: string) {
  return { actual: actual(tasks), planned: planned(tasks, on), gapDays: gapDays(tasks, on) }
}

/** contract.md: asOf − the first day on which planned reaches today's actual. */
function gapDays(tasks: TaskState[], on: string): number | null {
  const reached = actual(tasks)
  if (reached === null) return null
  if (planned(tasks, on) === reached) return 0
  for (const day of daysFrom(startsOn, endsOn)) {
    if ((planned(tasks, day) ?? 0) >= reached) return dayNumber(on) - dayNumber(day)
  }
  return null
}

/** One point a day; `tasksOn` gives the tasks of a day. */
export function curveOf(tasksOn: (day: string) => TaskState[], asOf: string) {
  const latest = tasksOn(asOf)
  return daysFrom(startsOn, endsOn).map((on) => {
    const known = on < asOf ? tasksOn(on) : latest
    return {
      on,
      planned: planned(known, on),
      actual: on <= asOf ? actual(known) : null,
      scope: counted(known).length,
    }
  })
}
