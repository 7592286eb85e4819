import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf, isoOf } from '@/components/charts/day-number'
import type { Badge, Deadline } from '@/lib/domain/deadline'
import { rowShape } from './row-shape'
import { endPlaceOf, rangeOf } from './time-range'

const range = rangeOf({ startsOn: '2022-02-22', endsOn: '2022-12-31', ceremonyOn: '2022-09-06' })
const ON = '2022-06-15'
const PLAIN = {
  startsOn: '2022-06-01' as string | null,
  dueOn: '2022-06-30' as string | null,
  originalDueOn: '2022-06-30' as string | null,
  requestedDueOn: null as string | null,
  percent: 5_000,
  badge: 'in_progress' as Badge,
  deadline: 'on_track' as Deadline,
  daysLate: 0,
  submittedOn: null as string | null,
}
const at = (day: string) => endPlaceOf(range, day)
const shape = (with_: Partial<typeof PLAIN>) => rowShape({ ...PLAIN, ...with_ }, range, ON)

describe('the bar', () => {
  test('runs from the first to the end of the last day, and is filled by its percent', () => {
    const { bar, filledTo } = shape({})
    expect(bar).toEqual({ from: at('2022-05-31'), to: at('2022-06-30'), start: 'set', end: 'set' })
    expect(filledTo).toBe(at('2022-06-15'))
  })

  test('of a task exactly on plan is filled to the line of the day', () => {
    // planned(t) = (t − start + 1) / (due − start + 1): 15 of 30 days
    expect(shape({ percent: 5_000 }).filledTo).toBe(at(ON))
  })

  test.each([
    ['submitted', 'submitted'],
    ['completed', 'done_on_time'],
  ] as const)('of a %s task is full even where its indicator fell short', (badge, deadline) => {
    const { bar, filledTo } = shape({ badge, deadline, percent: 6_000 })
    expect(filledTo).toBe(bar?.to)
  })

  test('without a start is a short stub before the due date', () => {
    expect(shape({ startsOn: null }).bar).toEqual({
      from: at('2022-06-30') - 6,
      to: at('2022-06-30'),
      start: 'open',
      end: 'set',
    })
  })

  test('without a due date fades out at the end of the plan', () => {
    expect(shape({ dueOn: null, originalDueOn: null }).bar).toMatchObject({ to: range.days, end: 'open' })
    expect(shape({ startsOn: null, dueOn: null, originalDueOn: null }).bar).toMatchObject({
      from: range.planStart,
      to: range.days,
      start: 'open',
      end: 'open',
    })
  })

  test('is cut at the edges of the view and gone beyond them', () => {
    expect(shape({ startsOn: '2021-01-01', dueOn: '2023-05-01' }).bar).toEqual({
      from: 0,
      to: range.days,
      start: 'cut',
      end: 'cut',
    })
    expect(shape({ startsOn: '2023-02-01', dueOn: '2023-05-01' }).bar).toBeNull()
    expect(shape({ startsOn: '2021-02-01', dueOn: '2021-05-01' }).bar).toBeNull()
  })
})

describe('what hangs on the bar', () => {
  test('the late tail runs from the due date to the day looked at', () => {
    const late = shape({ dueOn: '2022-05-27', badge: 'overdue', deadline: 'overdue', daysLate: 19 })
    expect(late.tail).toEqual({ from: at('2022-05-27'), to: at(ON), look: 'late' })
    expect(late.extent.to).toBe(at(ON))
  })

  test('the green tail runs from the date that judged it to the day the result was sent', () => {
    const done = {
      badge: 'completed',
      deadline: 'done_late',
      daysLate: 5,
      submittedOn: '2022-05-20',
    } as const
    expect(shape({ ...done, dueOn: '2022-05-15' }).tail).toEqual({
      from: at('2022-05-15'),
      to: at('2022-05-20'),
      look: 'done',
    })
  })

  test('a later date asked for is drawn behind the due date, an earlier one is not', () => {
    expect(shape({ requestedDueOn: '2022-07-08' }).asked).toEqual({
      from: at('2022-06-30'),
      to: at('2022-07-08'),
    })
    expect(shape({ requestedDueOn: '2022-06-20' }).asked).toBeNull()
  })

  test('a moved task keeps a notch at its original date', () => {
    expect(shape({ originalDueOn: '2022-06-20' }).notch).toBe(at('2022-06-20'))
    expect(shape({}).notch).toBeNull()
  })
})

test('whatever the dates, nothing is drawn outside the view and nothing has a negative length', () => {
  const day = fc.option(fc.integer({ min: dayOf('2021-01-01'), max: dayOf('2024-01-01') }).map(isoOf), {
    nil: null,
  })
  const arbitrary = fc.record({
    startsOn: day,
    dueOn: day,
    originalDueOn: day,
    requestedDueOn: day,
    submittedOn: day,
    percent: fc.integer({ min: 0, max: 10_000 }),
    badge: fc.constantFrom<Badge>('in_progress', 'overdue', 'completed', 'not_started'),
    deadline: fc.constantFrom<Deadline>('on_track', 'overdue', 'done_late'),
    daysLate: fc.integer({ min: 0, max: 900 }),
  })
  fc.assert(
    fc.property(arbitrary, (item) => {
      const { bar, filledTo, tail, asked, notch } = rowShape(item, range, ON)
      for (const part of [bar, tail, asked]) {
        if (!part) continue
        expect(part.from).toBeGreaterThanOrEqual(0)
        expect(part.to).toBeLessThanOrEqual(range.days)
        expect(part.to).toBeGreaterThan(part.from)
      }
      if (bar) {
        expect(filledTo).toBeGreaterThanOrEqual(bar.from)
        expect(filledTo).toBeLessThanOrEqual(bar.to)
      }
      if (notch !== null) expect(notch >= 0 && notch <= range.days).toBe(true)
    }),
  )
})
