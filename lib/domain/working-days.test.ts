import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, plainDate, weekday } from './calendar'
import { HOLIDAY_DAYS, HOLIDAYS } from './holidays'
import { workingDaysBetween, workingDaysWithin } from './working-days'

const NONE = new Set<string>()
const day = fc.integer({ min: 0, max: 2_190 }).map((offset) => addDays(plainDate('2022-01-01'), offset))

describe('working days', () => {
  it.each([
    ['2022-07-08', '2022-07-15', 5],
    ['2022-06-19', '2022-07-08', 15],
    ['2022-07-08', '2022-07-08', 0],
    ['2022-07-15', '2022-07-08', -5],
    ['2022-08-31', '2022-09-05', 1],
    ['2022-04-29', '2022-05-04', 1],
  ])('after %s up to %s there are %i', (from, to, days) =>
    expect(workingDaysBetween(plainDate(from), plainDate(to), HOLIDAY_DAYS)).toBe(days),
  )

  it.each([
    ['2022-07-15', 34],
    ['2022-07-08', 39],
    ['2022-09-06', 0],
    ['2022-09-09', 0],
  ])('between %s and the ceremony there are %i', (from, days) =>
    expect(workingDaysWithin(plainDate(from), plainDate('2022-09-06'), HOLIDAY_DAYS)).toBe(days),
  )

  it('are five in every seven days where no holiday falls', () =>
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), (from, weeks) => {
        expect(workingDaysBetween(from, addDays(from, 7 * weeks), NONE)).toBe(5 * weeks)
      }),
    ))

  it('add up over a day in the middle, whatever the order of the days', () =>
    fc.assert(
      fc.property(day, day, day, (a, b, c) => {
        const days = (from: typeof a, to: typeof a) => workingDaysBetween(from, to, HOLIDAY_DAYS)
        expect(days(a, b) + days(b, c)).toBe(days(a, c))
      }),
    ))
})

describe('the list of holidays', () => {
  it('holds weekdays of 2022 to 2027, each once', () => {
    for (const { on } of HOLIDAYS) expect([on, weekday(plainDate(on)) <= 5]).toEqual([on, true])
    expect(HOLIDAY_DAYS.size).toBe(HOLIDAYS.length)
    expect(daysBetween(plainDate('2022-01-01'), plainDate('2027-12-31'))).toBeGreaterThan(0)
  })

  it('gives every year its eleven days, those on a weekend made up; swaps and Tết on a weekend keep the number', () => {
    const years = [2022, 2023, 2024, 2025, 2026, 2027]
    const of = (year: number) => HOLIDAYS.filter(({ on }) => on.startsWith(String(year))).length
    expect(years.map(of)).toEqual([11, 11, 11, 11, 11, 11])
  })

  it('has the Kings’ day on the tenth of the third lunar month, or the working day it is made up on', () => {
    const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', {
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    })
    for (const year of [2022, 2023, 2024, 2025, 2026, 2027]) {
      let kings = plainDate(`${year}-04-01`)
      while (lunar.format(Date.parse(kings)) !== '3/10') kings = addDays(kings, 1)
      let off = kings
      while (weekday(off) > 5) off = addDays(off, 1)
      expect([kings, HOLIDAY_DAYS.has(off)]).toEqual([kings, true])
    }
  })
})
