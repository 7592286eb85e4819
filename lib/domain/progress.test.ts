import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, plainDate } from './calendar'
import { actualProgress, gapPoints, plannedOf, plannedOfAll, shareOf, shownPercent } from './progress'
import { STATUSES } from './task'

const first = plainDate('2022-02-22')
const ends = plainDate('2022-12-31')
const day = (offset: number) => addDays(first, offset)
const someDay = fc.integer({ min: 0, max: 312 }).map(day)
const task = fc
  .record({
    status: fc.constantFrom(...STATUSES),
    weight: fc.integer({ min: 1, max: 100 }),
    percent: fc.integer({ min: 0, max: 10_000 }),
    start: fc.option(fc.integer({ min: 0, max: 200 })),
    span: fc.option(fc.integer({ min: 0, max: 100 })),
  })
  .map(({ start, span, ...rest }) => ({
    ...rest,
    baseline: {
      startsOn: start === null ? null : day(start),
      dueOn: span === null ? null : day((start ?? 0) + span),
    },
  }))

describe('progress', () => {
  it.each([
    [5, 12, 4166],
    [1, 3, 3333],
    [13, 12, 10_000],
    [0, 7, 0],
    [7, 7, 10_000],
  ])('%i of %i is %i basis points', (done, target, share) => expect(shareOf({ done, target })).toBe(share))

  it('is nothing, not 0 and not 100, when nothing counts', () => {
    expect(actualProgress([])).toBeNull()
    expect(actualProgress([{ status: 'cancelled', weight: 1, percent: 9_000 }])).toBeNull()
    expect(plannedOfAll([], ends, first)).toBeNull()
  })

  it('leaves cancelled tasks out and keeps paused ones in', () => {
    const paused = { status: 'paused' as const, weight: 1, percent: 2_000 }
    const done = { status: 'completed' as const, weight: 3, percent: 10_000 }
    expect(actualProgress([paused, done])).toBe(8_000)
    expect(actualProgress([paused, done, { status: 'cancelled', weight: 50, percent: 0 }])).toBe(8_000)
  })

  it('is floored, never rounded up', () => {
    const almost = { status: 'in_progress' as const, weight: 1, percent: 9_899 }
    expect(actualProgress([almost, { ...almost, percent: 9_900 }])).toBe(9_899)
    expect(
      actualProgress([
        { ...almost, percent: 1 },
        { ...almost, percent: 0, weight: 2 },
      ]),
    ).toBe(0)
  })

  it('stays between its parts and within 0..10000, whatever the weights', () => {
    fc.assert(
      fc.property(fc.array(task, { minLength: 1 }), (tasks) => {
        const counted = tasks.filter(({ status }) => status !== 'cancelled')
        const mean = actualProgress(tasks)
        expect(mean === null).toBe(counted.length === 0)
        if (mean === null) return
        const percents = counted.map(({ percent }) => percent)
        expect(mean).toBeGreaterThanOrEqual(Math.min(...percents))
        expect(mean).toBeLessThanOrEqual(Math.max(...percents))
      }),
    )
  })

  it('equals exact fractions floored once', () => {
    fc.assert(
      fc.property(fc.array(task, { minLength: 1, maxLength: 40 }), someDay, (tasks, on) => {
        expect(plannedOfAll(tasks, ends, on)).toBe(exactPlanned(tasks, on))
      }),
    )
  })

  it('rounds three thirds up to the whole', () => {
    const third = {
      status: 'in_progress' as const,
      weight: 1,
      baseline: { startsOn: first, dueOn: addDays(first, 2) },
    }
    expect(plannedOfAll([third, third, third], ends, addDays(first, 1))).toBe(6_666)
    const thirds = [0, 1, 2].map((start) => ({
      ...third,
      baseline: { startsOn: addDays(first, -start), dueOn: addDays(first, 2 - start) },
    }))
    expect(plannedOfAll(thirds, ends, first)).toBe(6_666)
  })

  it('plans a step on the due date without a start, and to the plan’s end without a due date', () => {
    const due = plainDate('2022-06-15')
    expect(plannedOf({ startsOn: null, dueOn: due }, ends, plainDate('2022-06-14'))).toBe(0)
    expect(plannedOf({ startsOn: null, dueOn: due }, ends, due)).toBe(10_000)
    expect(plannedOf({ startsOn: first, dueOn: null }, ends, ends)).toBe(10_000)
    expect(plannedOf({ startsOn: null, dueOn: null }, ends, addDays(ends, -1))).toBe(0)
  })

  it('shows 100 % only when every counted task is confirmed', () => {
    expect(shownPercent(10_000, false)).toBe(99)
    expect(shownPercent(10_000, true)).toBe(100)
    expect(shownPercent(4_674, false)).toBe(46)
    expect(shownPercent(null, true)).toBeNull()
  })

  it.each([
    [4_674, 4_687, 0],
    [7_600, 7_789, -1],
    [3_905, 4_315, -4],
    [5_000, 4_850, 2],
    [4_999, 4_900, 0],
  ])('the gap of %i against %i is %i points', (actual, planned, points) =>
    expect(gapPoints(actual, planned)).toBe(points),
  )
})

type Planned = {
  status: string
  weight: number
  baseline: { startsOn: ReturnType<typeof day> | null; dueOn: ReturnType<typeof day> | null }
}

/** The definition in big integers, written apart from the code under test. */
function exactPlanned(tasks: Planned[], on: string): number | null {
  const days = (text: string) => BigInt(Math.round(Date.parse(`${text}T00:00:00Z`) / 86_400_000))
  let num = 0n
  let den = 1n
  let weights = 0n
  for (const { status, weight, baseline } of tasks) {
    if (status === 'cancelled') continue
    const due = days(baseline.dueOn ?? ends)
    const start = baseline.startsOn ? days(baseline.startsOn) : due
    const length = due - start + 1n > 1n ? due - start + 1n : 1n
    const gone = days(on) - start + 1n
    const share = gone < 0n ? 0n : gone > length ? length : gone
    num = num * length + BigInt(weight) * share * den
    den *= length
    weights += BigInt(weight)
  }
  return weights === 0n ? null : Number((10_000n * num) / (den * weights))
}
