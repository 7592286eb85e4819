import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, plainDate } from './calendar'
import { curveOf, gapDays } from './curve'
import { plannedOfAll } from './progress'

const startsOn = plainDate('2022-02-22')
const endsOn = plainDate('2022-05-31')
const day = (offset: number) => addDays(startsOn, offset)
const span = daysBetween(startsOn, endsOn)

const change = fc
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

describe('the cumulative curve', () => {
  it('plans every day on the tasks that exist then, like the plain definition', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (tasks) => {
        const scope = tasks.flatMap(({ joins, leaves, ...term }) => [
          { ...term, on: day(joins) },
          ...(leaves === null ? [] : [{ ...term, weight: -term.weight, on: day(leaves) }]),
        ])
        const curve = curveOf({ startsOn, endsOn, asOf: endsOn, scope, points: [] })
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
    const curve = curveOf({ startsOn, endsOn, asOf: day(6), scope: [], points })
    expect(curve.slice(0, 8).map(({ actual }) => actual)).toEqual([0, 0, 0, 2_500, 2_500, 2_000, 2_000, null])
    expect(curve).toHaveLength(span + 1)
  })
})

describe('the gap in days', () => {
  const scope = [{ startsOn, dueOn: day(9), weight: 1 }]
  it.each([
    [2_000, 4, 3],
    [5_000, 4, 0],
    [9_000, 4, -4],
    [0, 4, 4],
    [10_000, 20, 0],
  ])('at %i basis points on day %i it is %i', (actual, offset, gap) => {
    expect(gapDays({ startsOn, endsOn, asOf: day(offset), actual, scope })).toBe(gap)
  })
  it('is unknown before the start or with nothing counted', () => {
    expect(gapDays({ startsOn, endsOn, asOf: day(-1), actual: 0, scope })).toBeNull()
    expect(gapDays({ startsOn, endsOn, asOf: day(3), actual: null, scope: [] })).toBeNull()
  })
  it('still answers after the plan has ended', () => {
    expect(gapDays({ startsOn, endsOn, asOf: addDays(endsOn, 30), actual: 10_000, scope })).toBe(0)
  })
})
