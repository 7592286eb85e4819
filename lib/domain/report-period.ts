import { addDays, daysBetween, lastDayOfMonth, type PlainDate, plainDate, weekday } from './calendar'
import type { ReportCalendar, ReportKind } from './report-kinds'

/** First and last day. */
export type Period = { start: PlainDate; end: PlainDate }
export type PeriodicKind = Exclude<ReportKind, 'ad_hoc' | 'interim' | 'final'>

/** Which of its year: month 1-12, quarter 1-4; 1 for the others. */
export type PeriodName = { kind: PeriodicKind; calendar: ReportCalendar; year: number; ordinal: number }

const MONTHS: Record<Exclude<PeriodicKind, 'week'>, number> = {
  month: 1,
  quarter: 3,
  half_year: 6,
  nine_months: 9,
  year: 12,
}
/** The last day that still counts, by the administrative calendar (reference/domain §4.2). */
const CUT_OFF = 14
/** How many of a kind a year has; half a year and nine months are counted from its start alone. */
export const PERIODS_A_YEAR: Record<Exclude<PeriodicKind, 'week'>, number> = {
  month: 12,
  quarter: 4,
  half_year: 1,
  nine_months: 1,
  year: 1,
}

const day = (year: number, month: number, date: number) =>
  plainDate(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)

/**
 * The span of a month, quarter, half-year, nine months or year. Administrative: from the 15th of the month before to the
 * 14th of its last month (quý II/2022 = 15/3 - 14/6; 6 tháng đầu năm 2022 = 15/12/2021 - 14/6); calendar: whole months.
 */
export function periodNamed({
  kind,
  calendar,
  year,
  ordinal,
}: PeriodName & { kind: keyof typeof MONTHS }): Period {
  const last = MONTHS[kind] * ordinal
  const first = last - MONTHS[kind] + 1
  if (calendar === 'calendar') return { start: day(year, first, 1), end: lastDayOfMonth(year, last) }
  const before = first === 1 ? { year: year - 1, month: 12 } : { year, month: first - 1 }
  return { start: day(before.year, before.month, CUT_OFF + 1), end: day(year, last, CUT_OFF) }
}

/** The week from Monday to Sunday that holds a day. */
export function weekOf(on: PlainDate): Period {
  const start = addDays(on, 1 - weekday(on))
  return { start, end: addDays(start, 6) }
}

/** The span of a kind that holds a day, or the last one that was over by then where none does (nine months in November). */
export function periodAround(kind: PeriodicKind, calendar: ReportCalendar, on: PlainDate): Period {
  if (kind === 'week') return weekOf(on)
  const year = Number(on.slice(0, 4))
  const known = [year - 1, year, year + 1].flatMap((each) =>
    Array.from({ length: PERIODS_A_YEAR[kind] }, (_, n) =>
      periodNamed({ kind, calendar, year: each, ordinal: n + 1 }),
    ),
  )
  const begun = known.filter(({ start }) => start <= on)
  return begun.find(({ end }) => end >= on) ?? (begun.at(-1) as Period)
}

/**
 * The span that a report written on a day is likely about: the one the day is in, once half of it has gone; before that the
 * one before, whose figures have just been cut off.
 */
export function periodToReport(kind: PeriodicKind, calendar: ReportCalendar, on: PlainDate): Period {
  const current = periodAround(kind, calendar, on)
  const gone = daysBetween(current.start, on) + 1
  const whole = daysBetween(current.start, current.end) + 1
  return gone * 2 >= whole ? current : periodAround(kind, calendar, addDays(current.start, -1))
}

/** What a span is called by its kind, in either calendar; null when its days are those of no such span. */
export function nameOfPeriod(kind: ReportKind, { start, end }: Period): PeriodName | null {
  if (kind === 'ad_hoc' || kind === 'interim' || kind === 'final') return null
  if (kind === 'week') {
    const isWeek = weekday(start) === 1 && daysBetween(start, end) === 6
    return isWeek ? { kind, calendar: 'calendar', year: Number(start.slice(0, 4)), ordinal: 1 } : null
  }
  for (const calendar of ['administrative', 'calendar'] as const) {
    const year = Number(end.slice(0, 4))
    for (let ordinal = 1; ordinal <= PERIODS_A_YEAR[kind]; ordinal += 1) {
      const known = periodNamed({ kind, calendar, year, ordinal })
      if (known.start === start && known.end === end) return { kind, calendar, year, ordinal }
    }
  }
  return null
}

/** The span of the same length and kind that follows; of a span of no name, as many days again. */
export function nextPeriod(kind: ReportKind, period: Period): Period {
  const start = addDays(period.end, 1)
  const name = nameOfPeriod(kind, period)
  const again = { start, end: addDays(period.end, daysBetween(period.start, period.end) + 1) }
  if (name === null || name.kind === 'week') return again
  const { kind: named, calendar, year, ordinal } = name
  // After half a year and after nine months the year goes on to its end.
  if (named === 'half_year' || named === 'nine_months')
    return { start, end: periodNamed({ kind: 'year', calendar, year, ordinal: 1 }).end }
  const isLast = ordinal === PERIODS_A_YEAR[named]
  return periodNamed({
    kind: named,
    calendar,
    year: isLast ? year + 1 : year,
    ordinal: isLast ? 1 : ordinal + 1,
  })
}
