import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  dayFromNumber,
  dayNumber,
  daysBetween,
  endOfDay,
  isPlainDate,
  lastDayOfMonth,
  plainDate,
  vietnamDay,
  weekday,
} from './calendar'

const anyDay = fc
  .integer({ min: dayNumber(plainDate('1900-01-01')), max: dayNumber(plainDate('2199-12-31')) })
  .map(dayFromNumber)

describe('a calendar day', () => {
  it.each([
    '2022-02-30',
    '2022-13-01',
    '2021-02-29',
    '22-01-01',
    '2022-1-1',
    '',
    '2022-06-15T00:00',
    '1899-12-31',
  ])('refuses %s', (text) => expect(isPlainDate(text)).toBe(false))
  it.each(['2022-02-28', '2024-02-29', '1900-01-01', '2199-12-31'])('takes %s', (text) =>
    expect(isPlainDate(text)).toBe(true),
  )

  it('counts days without a clock or a time zone', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5_000, max: 5_000 }), (day, days) => {
        const number = dayNumber(day) + days
        fc.pre(number >= dayNumber(plainDate('1900-01-01')) && number <= dayNumber(plainDate('2199-12-31')))
        expect(daysBetween(day, addDays(day, days))).toBe(days)
      }),
    )
  })

  it('is the day in Vietnam, at every edge of it', () => {
    expect(vietnamDay('2022-06-15T16:59:59.999Z')).toBe('2022-06-15')
    expect(vietnamDay('2022-06-15T17:00:00.000Z')).toBe('2022-06-16')
    expect(vietnamDay('2022-06-14T17:00:00Z')).toBe('2022-06-15')
    expect(vietnamDay('2022-12-31T23:59:59+07:00')).toBe('2022-12-31')
    expect(Date.parse(endOfDay(plainDate('2022-06-15')))).toBe(Date.parse('2022-06-15T17:00:00Z'))
  })

  it('ends a month and starts a week where Vietnam does', () => {
    expect(lastDayOfMonth(2024, 2)).toBe('2024-02-29')
    expect(lastDayOfMonth(2022, 6)).toBe('2022-06-30')
    expect(weekday(plainDate('2027-09-06'))).toBe(1)
    expect(weekday(plainDate('2022-06-15'))).toBe(3)
  })
})
