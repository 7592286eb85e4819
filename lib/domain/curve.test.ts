import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayNumber, daysBetween, type PlainDate, plainDate } from './calendar'
import { curveOf, forecastOf } from './curve'
import type { ScopeChange } from './planned'
import { plannedOfAll } from './progress'

const startsOn = plainDate('2022-02-22')
const endsOn = plainDate('2022-05-31')
const day = (offset: number) => addDays(startsOn, offset)
const span = daysBetween(startsOn, endsOn)

const life = fc
  .record({
    joins: fc.integer({ min: 0, max: span }),
    stays: fc.option(fc.integer({ min: 1, max: span })),
    start: fc.integer({ min: -5, max: span }),
    length: fc.integer({ min: 1, max: 60 }),
    weight: fc.integer({ min: 1, max: 9 }),
  })
  .map(({ joins, stays, start, length, weight }) => ({
    joins,
    leaves: stays === null ? null : joins + stays,
    startsOn: day(start),
    dueOn: day(start + length - 1),
    weight,
  }))

type Life = { joins: number; leaves: number | null; startsOn: PlainDate; dueOn: PlainDate; weight: number }

/** The scope of the last day, and what joined and left on the way there. */
function scopeOf(tasks: Life[]) {
  const spanOf = ({ startsOn: start, dueOn, weight }: Life) => ({
    start: dayNumber(start),
    due: dayNumber(dueOn),
    weight,
  })
  const changes = tasks.flatMap((task) => {
    const { joins, leaves } = task
    const joined = joins > 0 ? [{ ...spanOf(task), on: dayNumber(day(joins)) }] : []
    if (leaves === null || leaves > span) return joined
    return [...joined, { ...spanOf(task), weight: -task.weight, on: dayNumber(day(leaves)) }]
  })
  const there = tasks.filter(({ leaves }) => leaves === null || leaves > span)
  return { spans: there.map(spanOf), changes }
}

describe('the cumulative curve', () => {
  it('plans every day on the tasks that exist then, like the plain definition', () => {
    fc.assert(
      fc.property(fc.array(life, { maxLength: 12 }), (tasks) => {
        const { curve } = curveOf({ startsOn, endsOn, asOf: endsOn }, scopeOf(tasks), [], null)
        for (const [index, point] of curve.entries()) {
          const there = tasks.filter(
            ({ joins, leaves }) => joins <= index && (leaves === null || leaves > index),
          )
          const counted = there.map(({ weight, ...baseline }) => ({
            status: 'in_progress' as const,
            weight,
            baseline,
          }))
          expect(point.planned).toBe(plannedOfAll(counted, endsOn, point.on))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('sums what was recorded up to each day and is silent about days to come', () => {
    const points = [
      { on: startsOn, weight: 2, points: 0 },
      { on: day(3), weight: 0, points: 5_000 },
      { on: day(5), weight: 0, points: -1_000 },
    ]
    const { curve } = curveOf({ startsOn, endsOn, asOf: day(6) }, { spans: [], changes: [] }, points, null)
    expect(curve.slice(0, 8).map(({ actual }) => actual)).toEqual([0, 0, 0, 2_500, 2_500, 2_000, 2_000, null])
    expect(curve).toHaveLength(span + 1)
  })
})

describe('the gap in days', () => {
  const spans = [{ start: dayNumber(startsOn), due: dayNumber(day(9)), weight: 1 }]
  const gap = (asOf: PlainDate, actual: number | null, changes: ScopeChange[] = []) =>
    curveOf({ startsOn, endsOn, asOf }, { spans: actual === null ? [] : spans, changes }, [], actual).gapDays
  it.each([
    [2_000, 4, 3],
    [5_000, 4, 0],
    [9_000, 4, -4],
    [0, 4, 4],
    [10_000, 20, 0],
  ])('at %i basis points on day %i it is %i', (actual, offset, days) => {
    expect(gap(day(offset), actual)).toBe(days)
  })
  it('is reckoned on the tasks of the day, not on those that have left', () => {
    const left = [{ ...spans[0], due: dayNumber(day(99)), weight: -9, on: dayNumber(day(3)) } as ScopeChange]
    expect(gap(day(4), 2_000, left)).toBe(3)
  })
  it('is unknown before the start or with nothing counted', () => {
    expect(gap(day(-1), 0)).toBeNull()
    expect(gap(day(3), null)).toBeNull()
  })
  it('still answers after the plan has ended', () => {
    expect(gap(addDays(endsOn, 30), 10_000)).toBe(0)
  })
})

describe('the forecast', () => {
  /** A straight plan of 313 days and an actual at `share` percent of it up to a day. */
  const straight = (now: number, share: number) =>
    Array.from({ length: 313 }, (_, index) => {
      const planned = Math.floor((10_000 * index) / 312)
      return { planned, actual: index <= now ? Math.min(10_000, Math.floor((planned * share) / 100)) : null }
    })

  it('goes on at the pace of the day looked at, in whole basis points', () => {
    const curve = straight(113, 80)
    const { planned, actual } = curve[113] ?? {}
    const forecast = forecastOf(curve, 113)
    expect(forecast.get(113)).toBe(actual)
    expect(forecast.get(312)).toBe(Math.floor((10_000 * (actual ?? 0)) / (planned ?? 1)))
    expect(forecast.has(112)).toBe(false)
  })

  it.each([
    ['on the last day', straight(312, 80), 312],
    ['where nothing was planned yet', straight(0, 80), 0],
    ['outside the days', straight(113, 80), -1],
    ['of nothing', [], 0],
  ])('says nothing %s', (_, curve, now) => expect(forecastOf(curve, now).size).toBe(0))

  it('is no more than the whole for a plan that is ahead', () =>
    expect(forecastOf(straight(113, 150), 113).get(312)).toBe(10_000))
})
