import { addDays, type Instant, lastDayOfMonth, type PlainDate, plainDate, vietnamDay } from './calendar'
import type { FieldCode } from './errors'
import type { ReportCalendar } from './report-kinds'
import { PERIODS_A_YEAR, type Period, type PeriodicKind, periodNamed, weekOf } from './report-period'

/** Kinds of reports that come again by themselves. */
export const SCHEDULED_KINDS = [
  'week',
  'month',
  'quarter',
  'half_year',
  'nine_months',
  'year',
] as const satisfies readonly PeriodicKind[]
export type ScheduledKind = (typeof SCHEDULED_KINDS)[number]

/** Why a schedule makes no drafts for now: somebody paused it, or its owner can be given none. */
export const PAUSES = ['by_hand', 'owner_disabled', 'owner_unfit'] as const
export type Pause = (typeof PAUSES)[number]

/** When a draft is made: once a period of its kind. */
export type ScheduleRule = {
  kind: ScheduledKind
  /** of a week `calendar` */
  calendar: ReportCalendar
  /** of a week 1 = Monday … 7 = Sunday; else the day of the month 1-31, null = the day of the cut-off */
  day: number | null
  /** HH:MM in Asia/Ho_Chi_Minh */
  time: string
}

/** When a draft is made, and what it is about. */
export type ScheduledRun = { at: Instant; period: Period; asOf: PlainDate }

/** From when on a schedule counts, and the first day its plan can say anything about. */
export type Reckoning = { since: Instant; planStartsOn: PlainDate }

/** A week of which less than half has gone says little, so until Wednesday the one before is meant. */
const FIRST_DAY_OF_OWN_WEEK = 4
/** Of whole months: until this day the month before is meant, whose figures are complete. */
const LAST_DAY_FOR_MONTH_BEFORE = 15

/** What is wrong with a rule, at its field; null when nothing is. */
export function ruleFault({ kind, calendar, day, time }: ScheduleRule): {
  field: 'calendar' | 'day' | 'time'
  code: FieldCode
} | null {
  if (kind === 'week' && calendar !== 'calendar') return { field: 'calendar', code: 'not_a_choice' }
  if (kind === 'week' && day === null) return { field: 'day', code: 'required' }
  const most = kind === 'week' ? 7 : 31
  if (day !== null && !(Number.isInteger(day) && day >= 1 && day <= most))
    return { field: 'day', code: 'out_of_range' }
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? null : { field: 'time', code: 'bad_time' }
}

/** The instant of a time of day in Vietnam. */
function instantOf(day: PlainDate, time: string): Instant {
  return new Date(`${day}T${time}:00+07:00`).toISOString()
}

const runOf = (rule: ScheduleRule, on: PlainDate, period: Period): ScheduledRun => ({
  at: instantOf(on, rule.time),
  period,
  asOf: on < period.end ? on : period.end,
})

/** The run in the week that holds a day. */
function runOfWeek(rule: ScheduleRule, inWeek: PlainDate): ScheduledRun {
  const week = weekOf(inWeek)
  const number = rule.day ?? 1
  const period = number >= FIRST_DAY_OF_OWN_WEEK ? week : weekOf(addDays(week.start, -1))
  return runOf(rule, addDays(week.start, number - 1), period)
}

/**
 * The run of a span: on the day of its cut-off, or on a day of its last month; with whole months an early day means the
 * month that follows. A month that is shorter runs on its last day.
 */
function runOfSpan(rule: ScheduleRule, period: Period): ScheduledRun {
  if (rule.day === null) return runOf(rule, period.end, period)
  const month = (isOfNextMonth(rule) ? addDays(period.end, 1) : period.end).slice(0, 7)
  const last = lastDayOfMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)))
  const named = `${month}-${String(rule.day).padStart(2, '0')}`
  return runOf(rule, named < last ? plainDate(named) : last, period)
}

/** The month (1-12) in which the run of a kind comes that has one a year. */
export function monthOfRun(rule: ScheduleRule & { kind: 'half_year' | 'nine_months' | 'year' }): number {
  const { kind, calendar } = rule
  const run = runOfSpan(rule, periodNamed({ kind, calendar, year: 2022, ordinal: 1 }))
  return Number(vietnamDay(run.at).slice(5, 7))
}

/** With whole months: whether a day of the month means the month that follows the period. */
export function isOfNextMonth({ calendar, day }: Pick<ScheduleRule, 'calendar' | 'day'>): boolean {
  return calendar === 'calendar' && day !== null && day <= LAST_DAY_FOR_MONTH_BEFORE
}

/** Every run near two days, in order: at least one before the earlier and one after the later. */
function runsNear(rule: ScheduleRule, from: PlainDate, to: PlainDate): ScheduledRun[] {
  const { kind, calendar } = rule
  if (kind === 'week') {
    const runs: ScheduledRun[] = []
    for (let day = addDays(from, -7); day <= addDays(to, 14); day = addDays(day, 7))
      runs.push(runOfWeek(rule, day))
    return runs
  }
  const runs: ScheduledRun[] = []
  for (let year = Number(from.slice(0, 4)) - 2; year <= Number(to.slice(0, 4)) + 1; year += 1)
    for (let ordinal = 1; ordinal <= PERIODS_A_YEAR[kind]; ordinal += 1)
      runs.push(runOfSpan(rule, periodNamed({ kind, calendar, year, ordinal })))
  return runs
}

const isUpTo = (at: Instant, moment: Instant) => Date.parse(at) <= Date.parse(moment)

/** The last run at or before an instant, whether the schedule was there or not. */
export function lastRun(rule: ScheduleRule, moment: Instant): ScheduledRun {
  const day = vietnamDay(moment)
  return runsNear(rule, day, day).findLast(({ at }) => isUpTo(at, moment)) as ScheduledRun
}

/** The first run after an instant that the plan can say anything about. */
export function nextRun(rule: ScheduleRule, after: Instant, planStartsOn: PlainDate): ScheduledRun {
  const day = vietnamDay(after)
  const far = day > planStartsOn ? day : addDays(planStartsOn, 7)
  return runsNear(rule, day, far).find(
    ({ at, asOf }) => !isUpTo(at, after) && asOf >= planStartsOn,
  ) as ScheduledRun
}

/**
 * The run that is to be made now: the newest one that came after `since` (the schedule was made, changed or resumed, or the
 * run made last); of several that were missed the others are passed over. Null when there is none.
 */
export function dueRun(
  rule: ScheduleRule,
  { since, planStartsOn }: Reckoning,
  now: Instant,
): ScheduledRun | null {
  const run = lastRun(rule, now)
  return isUpTo(run.at, since) || run.asOf < planStartsOn ? null : run
}

/** Drafts are made of a plan that runs; a draft plan has nothing to tell, a closed one has had its final report. */
export function makesDrafts(planStatus: 'draft' | 'running' | 'closed', pausedFor: Pause | null): boolean {
  return planStatus === 'running' && pausedFor === null
}
