import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayFromNumber, dayNumber, plainDate } from './calendar'
import type { ReportCalendar, ReportKind } from './report-kinds'
import { nameOfPeriod, nextPeriod, type Period, periodAround, periodToReport, weekOf } from './report-period'

const span = (start: string, end: string): Period => ({ start: plainDate(start), end: plainDate(end) })
type Case = [Exclude<ReportKind, 'ad_hoc' | 'interim' | 'final'>, ReportCalendar, string, string, string]

describe('the span that holds a day', () => {
  it.each<Case>([
    // The vectors of reference/domain §4.2.
    ['month', 'administrative', '2022-03-01', '2022-02-15', '2022-03-14'],
    ['quarter', 'administrative', '2022-05-01', '2022-03-15', '2022-06-14'],
    ['half_year', 'administrative', '2022-06-14', '2021-12-15', '2022-06-14'],
    ['year', 'administrative', '2022-06-14', '2021-12-15', '2022-12-14'],
    ['month', 'calendar', '2022-05-31', '2022-05-01', '2022-05-31'],
    ['month', 'administrative', '2022-05-31', '2022-05-15', '2022-06-14'],
    ['month', 'administrative', '2022-12-20', '2022-12-15', '2023-01-14'],
    ['month', 'calendar', '2024-02-10', '2024-02-01', '2024-02-29'],
    ['quarter', 'calendar', '2022-06-15', '2022-04-01', '2022-06-30'],
    ['half_year', 'calendar', '2022-06-30', '2022-01-01', '2022-06-30'],
    ['half_year', 'calendar', '2022-11-30', '2022-01-01', '2022-06-30'],
    ['nine_months', 'administrative', '2022-09-14', '2021-12-15', '2022-09-14'],
    ['nine_months', 'calendar', '2022-12-31', '2022-01-01', '2022-09-30'],
    ['year', 'calendar', '2022-01-01', '2022-01-01', '2022-12-31'],
    ['week', 'calendar', '2022-06-12', '2022-06-06', '2022-06-12'],
    ['week', 'administrative', '2022-06-06', '2022-06-06', '2022-06-12'],
  ])('%s %s of %s is %s to %s', (kind, calendar, on, start, end) => {
    expect(periodAround(kind, calendar, plainDate(on))).toEqual(span(start, end))
  })

  const anyDay = fc
    .integer({ min: dayNumber(plainDate('2020-01-01')), max: dayNumber(plainDate('2030-12-31')) })
    .map(dayFromNumber)
  const kinds = fc.constantFrom('week', 'month', 'quarter', 'half_year', 'nine_months', 'year' as const)
  const calendars = fc.constantFrom<ReportCalendar>('administrative', 'calendar')

  it('has begun by that day, is known by its days, and is followed without a gap', () => {
    fc.assert(
      fc.property(kinds, calendars, anyDay, (kind, calendar, on) => {
        const period = periodAround(kind, calendar, on)
        expect(period.start <= on).toBe(true)
        expect(nameOfPeriod(kind, period)?.kind).toBe(kind)
        const next = nextPeriod(kind, period)
        expect(next.start).toBe(addDays(period.end, 1))
        expect(next.end > next.start).toBe(true)
      }),
    )
  })
  it('of weeks, months, quarters and years holds the day itself', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('week', 'month', 'quarter', 'year' as const),
        calendars,
        anyDay,
        (kind, calendar, on) => {
          expect(periodAround(kind, calendar, on).end >= on).toBe(true)
        },
      ),
    )
  })
})

describe('the span that a report is about', () => {
  it.each<Case>([
    ['quarter', 'administrative', '2022-06-15', '2022-03-15', '2022-06-14'],
    ['quarter', 'administrative', '2022-08-01', '2022-06-15', '2022-09-14'],
    ['month', 'calendar', '2022-06-01', '2022-05-01', '2022-05-31'],
    ['month', 'calendar', '2022-06-15', '2022-06-01', '2022-06-30'],
    ['month', 'administrative', '2022-06-15', '2022-05-15', '2022-06-14'],
    ['week', 'calendar', '2022-06-15', '2022-06-06', '2022-06-12'],
    ['week', 'calendar', '2022-06-17', '2022-06-13', '2022-06-19'],
    ['half_year', 'administrative', '2022-06-15', '2021-12-15', '2022-06-14'],
  ])('%s %s on %s is %s to %s', (kind, calendar, on, start, end) => {
    expect(periodToReport(kind, calendar, plainDate(on))).toEqual(span(start, end))
  })
})

describe('what follows a span', () => {
  it.each<[ReportKind, Period, Period]>([
    ['month', span('2022-05-01', '2022-05-31'), span('2022-06-01', '2022-06-30')],
    ['month', span('2022-12-01', '2022-12-31'), span('2023-01-01', '2023-01-31')],
    ['quarter', span('2022-03-15', '2022-06-14'), span('2022-06-15', '2022-09-14')],
    ['half_year', span('2021-12-15', '2022-06-14'), span('2022-06-15', '2022-12-14')],
    ['nine_months', span('2022-01-01', '2022-09-30'), span('2022-10-01', '2022-12-31')],
    ['year', span('2021-12-15', '2022-12-14'), span('2022-12-15', '2023-12-14')],
    ['week', weekOf(plainDate('2022-06-08')), span('2022-06-13', '2022-06-19')],
    ['ad_hoc', span('2022-06-01', '2022-06-10'), span('2022-06-11', '2022-06-20')],
  ])('%s', (kind, period, next) => {
    expect(nextPeriod(kind, period)).toEqual(next)
  })
  it('and days of no such span have no name', () => {
    expect(nameOfPeriod('month', span('2022-05-02', '2022-05-31'))).toBeNull()
    expect(nameOfPeriod('week', span('2022-06-07', '2022-06-13'))).toBeNull()
    expect(nameOfPeriod('final', span('2022-02-22', '2022-09-30'))).toBeNull()
  })
})
