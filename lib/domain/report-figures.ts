import type { PlainDate } from './calendar'
import type { Badge, Deadline } from './deadline'
import type { Rates } from './rates'
import type { Period } from './report-period'
import type { Status } from './task'

/** Percentages in basis points (null = nothing counted), days as plain dates, names as they were on the as-of day. */
export type ReportGroup = {
  id: string
  key: string
  title: string
  actual: number | null
  planned: number | null
  deadlines: Record<DeadlineCount, number>
  badges: Record<BadgeCount, number>
  counts: ReportCounts
}
type DeadlineCount =
  | 'doneOnTime'
  | 'doneLate'
  | 'overdue'
  | 'dueSoon'
  | 'onTrack'
  | 'notDueToStart'
  | 'noDeadline'
  | 'submitted'
  | 'paused'
  | 'cancelled'
type BadgeCount =
  | 'completed'
  | 'cancelled'
  | 'paused'
  | 'submitted'
  | 'overdue'
  | 'returned'
  | 'dueSoon'
  | 'inProgress'
  | 'notStarted'

type ReportCounts = Record<
  'total' | 'notStarted' | 'inProgress' | 'submitted' | 'completed' | 'paused' | 'cancelled',
  number
>

/** An approved later date: from when to when, decided on a day. */
export type ReportExtension = { from: PlainDate; due: PlainDate; on: PlainDate }

/** A task as the annexes print it. */
export type ReportTask = {
  id: string
  key: string
  group: string
  title: string
  product: string | null
  leadUnit: string
  coordinatingUnits: string[]
  startsOn: PlainDate | null
  dueOn: PlainDate | null
  originalDueOn: PlainDate | null
  /** the wording of the plan, printed beside the date that computes */
  dueLabel: string | null
  extensions: ReportExtension[]
  /** a later date asked for and not yet decided */
  pendingDue: { due: PlainDate; reason: string } | null
  status: Status
  deadline: Deadline
  badge: Badge
  daysLate: number
  percent: number
  planned: number
  indicator: { name: string; unit: string; target: number; done: number } | null
  weight: number
  submittedOn: PlainDate | null
  completedOn: PlainDate | null
  obstacle: string | null
  /** what was sent as the result, where one stands */
  result: string | null
}

export type ReportObstacle = {
  taskKey: string
  text: string
  sinceOn: PlainDate
  /** who could help */
  helpUnit: string | null
  answer: string | null
}
export type ReportUrging = {
  taskKey: string
  title: string
  leadUnit: string
  on: PlainDate
  by: string
  urged: string | null
  daysLate: number
  note: string | null
}

/** How often something was done with the tasks of the plan within the period, up to the as-of day. */
export type ReportWork = Record<
  'created' | 'confirmed' | 'returned' | 'extended' | 'declined' | 'reopened' | 'cancelled',
  number
>

/**
 * The cumulative curve of the dashboard, a value a day from the plan's first to its last in basis points (null = nothing
 * counted); `actual` ends with the as-of day, or with the plan where that is over.
 */
export type ReportCurve = {
  startsOn: PlainDate
  ceremonyOn: PlainDate
  planned: (number | null)[]
  actual: (number | null)[]
}

/** Everything a report says in figures, as of its day; frozen as a whole. */
export type ReportFigures = {
  asOf: PlainDate
  period: Period
  counts: ReportCounts
  deadlines: Record<DeadlineCount, number>
  badges: Record<BadgeCount, number>
  rates: Rates
  progress: { actual: number | null; planned: number | null; gapDays: number | null }
  groups: ReportGroup[]
  /** the issued report before, or a week before; differences of the badges */
  changesSince: {
    report: { number: string; sign: string } | null
    on: PlainDate
    badges: Record<BadgeCount, number>
  }
  tasks: ReportTask[]
  /** open ones, those meant for the report */
  obstacles: ReportObstacle[]
  /** of the period, oldest first */
  urgings: ReportUrging[]
  work: ReportWork
  /** null in figures frozen before a report could show it */
  curve: ReportCurve | null
}

/** Beyond so many tasks the files of a report take seconds: they are made beside other work, and kept. */
const LONG_TASKS = 300

/** Whether the files of such a report are made while one waits, or ordered. */
export function isLong({ tasks }: { tasks: readonly unknown[] }): boolean {
  return tasks.length > LONG_TASKS
}

/** Open and past their date, the latest first. */
export function overdueOf({ tasks }: Pick<ReportFigures, 'tasks'>): ReportTask[] {
  return tasks.filter(({ deadline }) => deadline === 'overdue').sort((a, b) => b.daysLate - a.daysLate)
}

/** Neither done nor set aside, and due within a span, the earliest first. */
export function dueWithin({ tasks }: Pick<ReportFigures, 'tasks'>, { start, end }: Period): ReportTask[] {
  return tasks
    .filter(
      ({ status, dueOn }) =>
        (status === 'not_started' || status === 'in_progress') &&
        dueOn !== null &&
        dueOn >= start &&
        dueOn <= end,
    )
    .sort((a, b) => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : (a.dueOn ?? '') > (b.dueOn ?? '') ? 1 : 0))
}

/** Tasks that count something, in the order of the plan. */
export function measuredOf({
  tasks,
}: Pick<ReportFigures, 'tasks'>): (ReportTask & { indicator: NonNullable<ReportTask['indicator']> })[] {
  return tasks.flatMap((task) =>
    task.indicator && task.status !== 'cancelled' ? [{ ...task, indicator: task.indicator }] : [],
  )
}
