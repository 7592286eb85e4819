import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { dayOf, isoOf } from './day-number'
import { dayAtX, dayByKey } from './road-days'

const [first, last] = ['2022-02-22', '2022-06-15']

test.each([
  ['ArrowLeft', '2022-05-31', '2022-05-30'],
  ['ArrowDown', '2022-05-31', '2022-05-30'],
  ['ArrowRight', '2022-05-31', '2022-06-01'],
  ['ArrowUp', '2022-05-31', '2022-06-01'],
  ['PageDown', '2022-05-31', '2022-05-24'],
  ['PageUp', '2022-05-31', '2022-06-07'],
  ['Home', '2022-05-31', first],
  ['End', '2022-05-31', last],
  ['PageDown', '2022-02-24', first],
  ['PageUp', '2022-06-10', last],
  ['ArrowRight', last, last],
  ['Enter', '2022-05-31', null],
])('%s on %s leads to %s', (key, day, next) => {
  expect(dayByKey(key, day, first, last)).toBe(next)
})

describe('a press on the road', () => {
  const scale = { start: 24, perDay: 5.33 }
  it('leads to the day that is drawn there', () =>
    fc.assert(
      fc.property(fc.integer({ min: dayOf(first), max: dayOf(last) }), (day) => {
        const x = scale.start + (day - dayOf(first)) * scale.perDay
        expect(dayAtX(x, scale, first, last)).toBe(isoOf(day))
      }),
    ))
  it('never leads before the first day or beyond today', () => {
    expect(dayAtX(-500, scale, first, last)).toBe(first)
    expect(dayAtX(5_000, scale, first, last)).toBe(last)
  })
})
