import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, plainDate } from './calendar'
import { DAYS_OFF_2022 } from './holiday-cases'
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
    expect(workingDaysBetween(plainDate(from), plainDate(to), DAYS_OFF_2022)).toBe(days),
  )

  it.each([
    ['2022-07-15', 34],
    ['2022-07-08', 39],
    ['2022-09-06', 0],
    ['2022-09-09', 0],
  ])('between %s and the ceremony there are %i', (from, days) =>
    expect(workingDaysWithin(plainDate(from), plainDate('2022-09-06'), DAYS_OFF_2022)).toBe(days),
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
        const days = (from: typeof a, to: typeof a) => workingDaysBetween(from, to, DAYS_OFF_2022)
        expect(days(a, b) + days(b, c)).toBe(days(a, c))
      }),
    ))
})
