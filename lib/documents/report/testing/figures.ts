import { plainDate } from '@/lib/domain/calendar'
import type { ReportFigures, ReportTask } from '@/lib/domain/report-figures'

const DEADLINES = {
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
const BADGES = {
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

/** Figures of a plan in which nothing has happened, but for what is given. */
export function figures(given: Partial<ReportFigures> = {}): ReportFigures {
  const deadlines = { ...DEADLINES, ...given.deadlines }
  const total = Object.values(deadlines).reduce((sum, n) => sum + n, 0)
  return {
    asOf: plainDate('2022-06-14'),
    period: { start: plainDate('2022-05-15'), end: plainDate('2022-06-14') },
    counts: {
      total,
      notStarted: deadlines.notDueToStart,
      inProgress: deadlines.onTrack + deadlines.dueSoon + deadlines.overdue + deadlines.noDeadline,
      submitted: deadlines.submitted,
      completed: deadlines.doneOnTime + deadlines.doneLate,
      paused: deadlines.paused,
      cancelled: deadlines.cancelled,
    },
    badges: BADGES,
    rates: { completed: { num: 0, den: 0 }, onTime: { num: 0, den: 0 }, onTimeOriginal: { num: 0, den: 0 } },
    progress: { actual: null, planned: null, gapDays: null },
    groups: [],
    changesSince: { report: null, on: plainDate('2022-06-07'), badges: BADGES },
    tasks: [],
    obstacles: [],
    urgings: [],
    work: { created: 0, confirmed: 0, returned: 0, extended: 0, declined: 0, reopened: 0, cancelled: 0 },
    curve: null,
    ...given,
    deadlines,
  }
}

/** A task with nothing said of it, but for what is given. */
export function task(given: Partial<ReportTask> = {}): ReportTask {
  return {
    id: 'a',
    key: 'I.1',
    group: 'professional',
    title: 'Soạn kế hoạch chi tiết',
    product: null,
    leadUnit: 'Phòng Nghiệp vụ 1',
    coordinatingUnits: [],
    startsOn: null,
    dueOn: null,
    originalDueOn: null,
    dueLabel: null,
    extensions: [],
    pendingDue: null,
    status: 'in_progress',
    deadline: 'on_track',
    badge: 'in_progress',
    daysLate: 0,
    percent: 0,
    planned: 0,
    indicator: null,
    weight: 1,
    submittedOn: null,
    completedOn: null,
    obstacle: null,
    result: null,
    ...given,
  }
}
