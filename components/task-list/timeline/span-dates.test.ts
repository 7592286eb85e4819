import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, plainDate } from '@/lib/domain/calendar'
import { dateKey } from './date-keys'
import { changedDates, isInOrder, movedDates, spanText } from './span-dates'

const SPAN = { startsOn: '2022-06-20', dueOn: '2022-07-08' }

describe('pulling a bar', () => {
  test.each([
    ['both', 5, { startsOn: '2022-06-25', dueOn: '2022-07-13' }],
    ['start', -3, { startsOn: '2022-06-17', dueOn: '2022-07-08' }],
    ['due', 3, { startsOn: '2022-06-20', dueOn: '2022-07-11' }],
    ['start', 99, { startsOn: '2022-07-08', dueOn: '2022-07-08' }],
    ['due', -99, { startsOn: '2022-06-20', dueOn: '2022-06-20' }],
  ] as const)('by its %s for %i days', (grip, days, after) =>
    expect(movedDates(SPAN, grip, days)).toEqual(after),
  )

  test('of a task without a start moves its due date alone', () => {
    const span = { startsOn: null, dueOn: '2022-07-08' }
    expect(movedDates(span, 'both', 2)).toEqual({ startsOn: null, dueOn: '2022-07-10' })
    expect(movedDates(span, 'start', 2)).toEqual(span)
  })

  test('keeps its length, and never puts the start behind the due date', () => {
    const day = fc.integer({ min: 0, max: 600 }).map((days) => addDays(plainDate('2022-01-01'), days))
    fc.assert(
      fc.property(day, fc.nat(90), fc.integer({ min: -200, max: 200 }), (startsOn, length, days) => {
        const span = { startsOn, dueOn: addDays(startsOn, length) }
        for (const grip of ['start', 'due', 'both'] as const)
          expect(isInOrder(movedDates(span, grip, days))).toBe(true)
        const { startsOn: from, dueOn: to } = movedDates(span, 'both', days)
        expect(daysBetween(plainDate(from ?? ''), plainDate(to ?? ''))).toBe(length)
      }),
    )
  })
})

test('only what changed is sent', () => {
  expect(changedDates(SPAN, { ...SPAN, dueOn: '2022-07-13' })).toEqual({ dueOn: '2022-07-13' })
  expect(changedDates(SPAN, { startsOn: null, dueOn: null })).toEqual({ startsOn: null, dueOn: null })
  expect(changedDates(SPAN, SPAN)).toEqual({})
})

test.each([
  [SPAN, [], '20/06–08/07'],
  [SPAN, [{ startsOn: null, dueOn: '2023-01-05' }], '20/06/2022–08/07/2022'],
  [{ startsOn: null, dueOn: '2022-07-08' }, [], '08/07'],
  [{ startsOn: '2022-06-20', dueOn: null }, [], '20/06–…'],
  [{ startsOn: null, dueOn: null }, [], '—'],
])('the span %j beside %j reads %s', (span, beside, text) => expect(spanText(span, beside)).toBe(text))

describe('keys on a row', () => {
  const key = (name: string, held: 'shift' | 'alt' | 'ctrl' | 'none' = 'none', trying = false) =>
    dateKey(
      {
        key: name,
        shiftKey: held === 'shift',
        altKey: held === 'alt',
        ctrlKey: held === 'ctrl',
        metaKey: false,
      },
      trying,
    )
  test('Shift and an arrow move both dates, Alt and an arrow the due date, plain arrows neither', () => {
    expect(key('ArrowRight', 'shift')).toEqual({ act: 'pull', grip: 'both', days: 1 })
    expect(key('ArrowLeft', 'alt')).toEqual({ act: 'pull', grip: 'due', days: -1 })
    expect([key('ArrowRight'), key('ArrowRight', 'ctrl')]).toEqual([null, null])
  })
  test('Enter and Esc belong to the dates only while some are tried out', () => {
    expect([key('Enter'), key('Escape')]).toEqual([null, null])
    expect([key('Enter', 'none', true), key('Escape', 'none', true)]).toEqual([
      { act: 'ask' },
      { act: 'drop' },
    ])
  })
})
