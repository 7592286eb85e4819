import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf, isoOf } from '@/components/charts/day-number'
import { endPlaceOf, isoWeek, mondayOf, placeOf, rangeOf, weekTicks } from './time-range'

const PLAN = { startsOn: '2022-02-22', endsOn: '2022-12-31', ceremonyOn: '2022-09-06' }
const anyDay = fc.integer({ min: dayOf('2020-01-01'), max: dayOf('2030-12-31') })

describe('the days shown', () => {
  test('run from a Monday before the plan to its last day', () => {
    const range = rangeOf(PLAN)
    expect(isoOf(range.from)).toBe('2022-02-07')
    expect(isoOf(range.from + range.days - 1)).toBe('2022-12-31')
    expect(range.planStart).toBe(15)
  })

  test('reach the ceremony even where it comes after the plan', () => {
    const range = rangeOf({ ...PLAN, endsOn: '2022-08-01' })
    expect(isoOf(range.from + range.days - 1)).toBe('2022-09-06')
  })

  test('a day is as long as its square: today ends where tomorrow begins', () => {
    const range = rangeOf(PLAN)
    fc.assert(fc.property(anyDay, (day) => endPlaceOf(range, isoOf(day)) === placeOf(range, isoOf(day + 1))))
  })
})

describe('weeks', () => {
  test.each([
    ['2022-06-13', 24],
    ['2021-01-04', 1],
    ['2020-12-28', 53],
    ['2024-12-30', 1],
    ['2022-12-26', 52],
  ])('the Monday %s begins ISO week %i', (monday, week) => expect(isoWeek(dayOf(monday))).toBe(week))

  test('begin on Mondays, at any scale', () => {
    fc.assert(fc.property(anyDay, (day) => new Date(mondayOf(day) * 86_400_000).getUTCDay() === 1))
  })

  test('are numbered only as often as there is room', () => {
    const range = rangeOf(PLAN)
    for (const px of [0.8, 1.6, 2.4, 6, 18, 40]) {
      const ticks = weekTicks(range, px)
      expect(ticks.every(({ place }) => place >= 0 && place < range.days)).toBe(true)
      const named = ticks.filter(({ label }) => label !== 'none')
      const gaps = named.slice(1).map(({ place }, index) => (place - (named[index]?.place ?? 0)) * px)
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(22)
    }
  })
})
