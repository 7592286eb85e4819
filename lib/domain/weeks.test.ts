import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayFromNumber, dayNumber, daysBetween, lastDayOfMonth, plainDate, weekday } from './calendar'
import {
  addMonths,
  firstOf,
  isShown,
  type Month,
  mondayOf,
  monthOf,
  readMonth,
  stepMonth,
  weeksOf,
} from './weeks'

const month = (text: string) => readMonth(text) as Month
const anyDay = fc
  .integer({ min: dayNumber(plainDate('1900-02-01')), max: dayNumber(plainDate('2199-09-30')) })
  .map(dayFromNumber)

describe('a calendar page', () => {
  it('of June 2022 goes from Monday 30/05 to Sunday 31/07, nine weeks', () => {
    const weeks = weeksOf(month('2022-06'))
    expect([weeks.length, weeks[0]?.[0], weeks[8]?.[6]]).toEqual([9, '2022-05-30', '2022-07-31'])
  })

  it('holds every day of its month exactly once, in order, each week from a Monday', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const page = monthOf(day)
        const weeks = weeksOf(page)
        const days = weeks.flat()
        expect(weeks.every((week) => week.length === 7 && week[0] && weekday(week[0]) === 1)).toBe(true)
        expect(days.every((on, index) => index === 0 || daysBetween(days[index - 1] ?? on, on) === 1)).toBe(
          true,
        )
        const last = lastDayOfMonth(Number(page.slice(0, 4)), Number(page.slice(5)))
        expect(days.filter((on) => monthOf(on) === page)).toHaveLength(Number(last.slice(8)))
        expect(days.filter((on) => on === day)).toHaveLength(1)
        expect(isShown(page, day)).toBe(true)
        expect(isShown(page, mondayOf(firstOf(page)))).toBe(true)
      }),
    )
  })

  it.each([
    ['2024-02', 29],
    ['2023-02', 28],
    ['2000-02', 29],
    ['2100-02', 28],
  ])('gives February %s its %i days', (text, days) => {
    expect(
      weeksOf(month(text))
        .flat()
        .filter((on) => on.startsWith(text)),
    ).toHaveLength(days)
  })

  it('does not show the day before its first Monday nor the one after its last Sunday', () => {
    expect(isShown(month('2022-06'), plainDate('2022-05-29'))).toBe(false)
    expect(isShown(month('2022-06'), plainDate('2022-08-01'))).toBe(false)
  })
})

describe('a month', () => {
  it.each([
    ['2022-06', '2022-06'],
    ['2022-13', null],
    ['2022-6', null],
    ['2022-06-01', null],
    ['2199-11', null],
    ['', null],
    [null, null],
  ])('written %s is read as %s', (text, read) => {
    expect(readMonth(text)).toBe(read)
  })

  it.each([
    ['2022-01-31', 1, '2022-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2022-12-15', 1, '2023-01-15'],
    ['2022-01-15', -1, '2021-12-15'],
    ['2022-03-31', -1, '2022-02-28'],
  ])('%s moved by %i is %s', (day, months, moved) => {
    expect(addMonths(plainDate(day), months)).toBe(moved)
  })

  it('turns back and forth to itself, and stops where the known years end', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const next = stepMonth(monthOf(day), 1)
        expect(next && stepMonth(next, -1)).toBe(monthOf(day))
      }),
    )
    expect(stepMonth(month('2199-10'), 1)).toBe(null)
    expect(stepMonth(month('1900-01'), -1)).toBe(null)
  })
})
