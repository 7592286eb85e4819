import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { addDays, daysBetween, type PlainDate, plainDate } from './calendar'
import { type IndicatorStanding, type Measured, standingOf, totalsByUnit, weeklyTenths } from './indicators'
import { STATUSES, type Status } from './task'

const TODAY = plainDate('2022-06-15')
const measured = (
  done: number,
  target: number,
  dueOn: string | null,
  status: Status = 'in_progress',
  startsOn: string | null = '2022-03-14',
): Measured => ({
  done,
  target,
  status,
  startsOn: startsOn === null ? null : plainDate(startsOn),
  dueOn: dueOn === null ? null : plainDate(dueOn),
})
const until = plainDate('2022-08-26')

describe('where an indicator stands on 15/06/2022', () => {
  test.each<[string, Measured, IndicatorStanding]>([
    ['on its way', measured(12, 20, '2022-08-26'), { kind: 'pace', left: 8, tenths: 8, until }],
    ['nothing yet', measured(0, 20, '2022-08-26'), { kind: 'pace', left: 20, tenths: 19, until }],
    ['reached', measured(20, 20, '2022-08-26'), { kind: 'reached', beyond: 0 }],
    ['beyond its target', measured(13, 12, '2022-05-01'), { kind: 'reached', beyond: 1 }],
    ['past its date', measured(8, 20, '2022-05-27'), { kind: 'past_date', left: 12, days: 19 }],
    ['without a date', measured(33, 60, null), { kind: 'no_date', left: 27 }],
    ['due today', measured(8, 20, '2022-06-15'), { kind: 'last_days', left: 12, days: 0, until: TODAY }],
    [
      'six days, today and the last one counted',
      measured(8, 20, '2022-06-20'),
      { kind: 'last_days', left: 12, days: 5, until: plainDate('2022-06-20') },
    ],
    [
      'a whole week',
      measured(8, 20, '2022-06-21'),
      { kind: 'pace', left: 12, tenths: 120, until: plainDate('2022-06-21') },
    ],
    ['a single thing', measured(0, 1, '2022-08-26'), { kind: 'once', left: 1, until }],
    [
      'reckoned from its start',
      measured(0, 8, '2022-07-18', 'not_started', '2022-07-05'),
      { kind: 'pace', left: 8, tenths: 40, until: plainDate('2022-07-18') },
    ],
    ['confirmed below its target', measured(18, 20, '2022-05-01', 'completed'), { kind: 'short', left: 2 }],
    ['sent', measured(18, 20, '2022-05-01', 'submitted'), { kind: 'submitted', left: 2 }],
    ['paused', measured(0, 20, '2022-05-01', 'paused'), { kind: 'paused', left: 20 }],
    ['not carried out', measured(0, 20, '2022-05-01', 'cancelled'), { kind: 'cancelled', left: 20 }],
  ])('%s', (_, indicator, standing) => {
    expect(standingOf(indicator, TODAY)).toEqual(standing)
  })
})

test.each([
  [8, 73, 8],
  [1, 140, 1],
  [3, 140, 2],
  [1, 1_000, 1],
  [10, 7, 100],
  [15, 100, 11],
])('%i left over %i days are %i tenths a week', (left, days, tenths) => {
  expect(weeklyTenths(left, days)).toBe(tenths)
})

const day = fc.integer({ min: -300, max: 300 }).map((n) => addDays(TODAY, n))
const indicator: fc.Arbitrary<Measured> = fc.record({
  done: fc.integer({ min: 0, max: 2_000 }),
  target: fc.integer({ min: 1, max: 2_000 }),
  status: fc.constantFrom(...STATUSES),
  startsOn: fc.option(day, { nil: null }),
  dueOn: fc.option(day, { nil: null }),
})

describe('any indicator', () => {
  it('is reached exactly when done is at least the target, and else misses the difference', () => {
    fc.assert(
      fc.property(indicator, day, (one, asOf) => {
        const standing = standingOf(one, asOf)
        expect(standing.kind === 'reached').toBe(one.done >= one.target)
        if (standing.kind === 'reached') expect(standing.beyond).toBe(one.done - one.target)
        else expect(standing.left).toBe(one.target - one.done)
      }),
    )
  })

  it('needs within half a tenth what the days leave, and more a week the later it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000 }), fc.integer({ min: 7, max: 400 }), (left, days) => {
        const tenths = weeklyTenths(left, days)
        const exact = (70 * left) / days
        expect(tenths).toBeGreaterThanOrEqual(1)
        if (exact >= 1) expect(Math.abs(tenths - exact)).toBeLessThanOrEqual(0.5)
        expect(weeklyTenths(left, days - 1)).toBeGreaterThanOrEqual(tenths)
      }),
    )
  })

  it('has a pace only while open, before its date and with at least a week to go', () => {
    fc.assert(
      fc.property(indicator, day, (one, asOf) => {
        const standing = standingOf(one, asOf)
        if (standing.kind !== 'pace') return
        expect(['not_started', 'in_progress']).toContain(one.status)
        expect(daysBetween(asOf, one.dueOn as PlainDate)).toBeGreaterThanOrEqual(6)
      }),
    )
  })
})

describe('sums by unit of measure', () => {
  const counted = (unit: string, done: number, target: number, status: Status = 'in_progress') => ({
    unit,
    done,
    target,
    status,
  })
  it('add what is counted alike, and leave out shares, single ones and what is not carried out', () => {
    expect(
      totalsByUnit([
        counted('bài', 4, 12),
        counted('buổi', 12, 20),
        counted('bài', 3, 3),
        counted('%', 30, 100),
        counted('%', 100, 100),
        counted('báo cáo', 1, 2),
        counted('báo cáo', 0, 1, 'cancelled'),
      ]),
    ).toEqual([{ unit: 'bài', done: 7, target: 15, n: 2 }])
  })

  it('never count one twice', () => {
    const one = fc.record({
      unit: fc.constantFrom('bài', 'buổi', '%'),
      done: fc.nat(50),
      target: fc.integer({ min: 1, max: 50 }),
      status: fc.constantFrom(...STATUSES),
    })
    fc.assert(
      fc.property(fc.array(one), (all) => {
        for (const total of totalsByUnit(all)) {
          const own = all.filter(({ unit, status }) => unit === total.unit && status !== 'cancelled')
          expect(total.n).toBe(own.length)
          expect(total.target).toBe(own.reduce((sum, { target }) => sum + target, 0))
        }
      }),
    )
  })
})
