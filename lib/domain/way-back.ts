import type { PlainDate } from './calendar'
import type { Status } from './task'
import { type Stretch, thinnestChain } from './way-back-chain'
import { type WorkCalendar, workCalendar } from './work-calendar'
import { type Dependency, type WorkOrder, workOrder } from './work-order'

/** `percent` in basis points. */
export type WayBackTask = {
  id: string
  key: string
  startsOn: PlainDate | null
  dueOn: PlainDate | null
  status: Status
  percent: number
}

/** Counts are working days; every date is a working day but the destination's and a milestone's own. */
export type WayBackLine<T extends WayBackTask> = {
  task: T
  /** keys of the rows it waits for */
  after: string[]
  /** work left to do */
  workDays: number
  beginsOn: PlainDate
  /** last day of that work; with none left the day before it would begin */
  endsOn: PlainDate
  limitOn: PlainDate
  /** null when the day has passed or nothing is left to do */
  lastStartOn: PlainDate | null
  /** from the end to the limit; negative when it no longer fits, 0 for the destination */
  slack: number
  critical: boolean
  destination: boolean
}

export type WayBackLines<T extends WayBackTask> = {
  rows: WayBackLine<T>[]
  /** the thinnest chain in order of work; null when nothing but the destination is left */
  critical: { slack: number; keys: string[] } | null
}

type Input<T extends WayBackTask> = {
  /** what the milestone needs, with what that waits for (`withWhatTheyWaitFor`) */
  tasks: readonly T[]
  dependencies: readonly Dependency[]
  milestone: { on: PlainDate }
  today: PlainDate
  holidays: ReadonlySet<string>
}

const byNumber = new Intl.Collator('en', { numeric: true }).compare

/**
 * The way back from a milestone (design §12): when the work that is left must begin at the latest, and how many working
 * days each task has in hand. Completed and cancelled tasks are no rows and hold nobody up. The limit is the last
 * working day before the milestone, for a task due on its very day that day, or the working day before the last safe
 * start of a task that waits for it, the earliest of these.
 */
export function wayBackOf<T extends WayBackTask>(input: Input<T>): WayBackLines<T> {
  const tasks = input.tasks
    .filter(({ status }) => status !== 'completed' && status !== 'cancelled')
    .toSorted((a, b) => byNumber(a.key, b.key))
  const byId = new Map(tasks.map((task) => [task.id, task]))
  const ids = [...byId.keys()]
  const calendar = workCalendar(input.holidays)
  const line = workOrder(ids, input.dependencies)
  const stretches = goBack(byId, line, input.milestone.on, calendar)
  goForward(byId, line, stretches, input.today, calendar)
  const chain = thinnestChain(ids, line, stretches, calendar.from(input.milestone.on) - 1)
  const place = new Map(chain.ids.map((id, index) => [id, index]))
  const keysOf = (list: readonly string[]) => list.flatMap((id) => byId.get(id)?.key ?? [])
  const rows = [...byId.values()].flatMap((task) => {
    const stretch = stretches.get(task.id)
    const after = keysOf(line.before(task.id)).sort(byNumber)
    return stretch ? [{ ...rowOf(task, stretch, input, calendar), after, critical: place.has(task.id) }] : []
  })
  const rank = ({ task }: { task: T }) => place.get(task.id) ?? place.size
  // Rows come by key, and sorting keeps that order among equals.
  rows.sort((a, b) => rank(a) - rank(b) || a.slack - b.slack)
  const critical = chain.ids.length === 0 ? null : { slack: chain.slack, keys: keysOf(chain.ids) }
  return { rows, critical }
}

/** Limits and work, those that wait first: their last safe start is the limit of what they wait for. */
function goBack(
  byId: ReadonlyMap<string, WayBackTask>,
  line: WorkOrder,
  on: PlainDate,
  calendar: WorkCalendar,
): Map<string, Stretch> {
  const stretches = new Map<string, Stretch>()
  for (const id of line.order.toReversed()) {
    const task = byId.get(id)
    const waiting = line.behind(id).flatMap((later) => stretches.get(later) ?? [])
    if (task) stretches.set(id, backward(task, waiting, on, calendar))
  }
  return stretches
}

/** When the work can be done, in the order of work; where nothing is left to do the first date no longer counts. */
function goForward(
  byId: ReadonlyMap<string, WayBackTask>,
  line: WorkOrder,
  stretches: ReadonlyMap<string, Stretch>,
  today: PlainDate,
  calendar: WorkCalendar,
): void {
  const earliest = calendar.from(today)
  for (const id of line.order) {
    const stretch = stretches.get(id)
    if (!stretch || stretch.isDestination) continue
    const first = firstDate(byId.get(id))
    const own = first && stretch.work > 0 ? Math.max(earliest, calendar.from(first)) : earliest
    stretch.begins = line
      .before(id)
      .reduce((latest, earlier) => Math.max(latest, (stretches.get(earlier)?.ends ?? 0) + 1), own)
    stretch.ends = stretch.begins + stretch.work - 1
    stretch.slack = stretch.limit - stretch.ends
  }
}

/** A task without a start is one day of work, on its due date. */
function firstDate(task: WayBackTask | undefined): PlainDate | null {
  return task?.startsOn ?? task?.dueOn ?? null
}

function backward(
  task: WayBackTask,
  waiting: readonly Stretch[],
  on: PlainDate,
  calendar: WorkCalendar,
): Stretch {
  const dayBefore = calendar.from(on) - 1
  const own = task.dueOn === on ? calendar.upTo(on) : dayBefore
  const isDestination = task.startsOn === on
  const limit = isDestination
    ? calendar.upTo(on)
    : waiting.reduce(
        (earliest, { lastStart, isDestination: itsDay }) =>
          Math.min(earliest, itsDay ? dayBefore : lastStart - 1),
        own,
      )
  const work = workLeft(task, limit, calendar)
  const lastStart = limit - work + 1
  return { work, begins: limit, ends: limit, limit, lastStart, slack: 0, isDestination }
}

/** Working days of the span × (1 − percent), rounded up; a result that waits for its confirmation needs none. */
function workLeft(task: WayBackTask, limit: number, calendar: WorkCalendar): number {
  if (task.status === 'submitted') return 0
  const last = task.dueOn === null ? limit : calendar.upTo(task.dueOn)
  const span = task.startsOn === null ? 1 : Math.max(1, last - calendar.from(task.startsOn) + 1)
  const parts = span * (10_000 - Math.min(10_000, Math.max(0, task.percent)))
  const rest = parts % 10_000
  return (parts - rest) / 10_000 + (rest > 0 ? 1 : 0)
}

function rowOf<T extends WayBackTask>(
  task: T,
  stretch: Stretch,
  { milestone, today }: Input<T>,
  calendar: WorkCalendar,
): Omit<WayBackLine<T>, 'after' | 'critical'> {
  const { work, slack, isDestination } = stretch
  const at = (number: number) => (isDestination ? milestone.on : calendar.day(number))
  const lastStartOn = at(stretch.lastStart)
  return {
    task,
    workDays: work,
    beginsOn: at(stretch.begins),
    endsOn: at(stretch.ends),
    limitOn: at(stretch.limit),
    lastStartOn: work === 0 || lastStartOn < today ? null : lastStartOn,
    slack,
    destination: isDestination,
  }
}
