import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LABEL_GAP, placeLabel } from './label-place'
import type { RowShape } from './row-shape'

const DAYS = 300
const bar = (from: number, to: number, end: 'set' | 'cut' = 'set'): NonNullable<RowShape['bar']> => ({
  from,
  to,
  start: 'set',
  end,
})
const room = { width: 60, px: 2, days: DAYS }

test.each([
  ['behind everything drawn', bar(10, 50), 30, 60, { side: 'after', at: 60 }],
  ['on the part not done, where the end is near', bar(10, 290), 100, 290, { side: 'inside', at: 290 }],
  ['before a full bar near the end', bar(200, 295), 295, 295, { side: 'before', at: 200 }],
  ['nowhere when a full bar fills the view', bar(0, 300), 300, 300, null],
  ['not on a bar whose end is out of sight', bar(100, 300, 'cut'), 120, 300, { side: 'before', at: 100 }],
] as const)('a label stands %s', (_, span, filledTo, end, place) => {
  expect(placeLabel({ bar: span, filledTo, extent: { from: span.from, to: end } }, room)).toEqual(place)
})

test('a label never leaves the view nor covers what is drawn', () => {
  const spans = fc.record({
    from: fc.integer({ min: 0, max: 290 }),
    length: fc.integer({ min: 1, max: 300 }),
    fill: fc.double({ min: 0, max: 1, noNaN: true }),
    tail: fc.integer({ min: 0, max: 60 }),
    width: fc.integer({ min: 10, max: 200 }),
    px: fc.double({ min: 0.5, max: 20, noNaN: true }),
  })
  fc.assert(
    fc.property(spans, ({ from, length, fill, tail, width, px }) => {
      const to = Math.min(from + length, DAYS)
      const filledTo = from + (to - from) * fill
      const extent = { from, to: Math.min(to + tail, DAYS) }
      const place = placeLabel({ bar: bar(from, to), filledTo, extent }, { width, px, days: DAYS })
      if (!place) return
      const start = place.side === 'after' ? place.at * px + LABEL_GAP : place.at * px - LABEL_GAP - width
      expect(start).toBeGreaterThanOrEqual(-0.001)
      expect(start + width).toBeLessThanOrEqual(DAYS * px + 0.001)
      if (place.side === 'inside') expect(start).toBeGreaterThanOrEqual(filledTo * px - 0.001)
      if (place.side === 'before') expect(start + width).toBeLessThanOrEqual(from * px)
      if (place.side === 'after') expect(start).toBeGreaterThanOrEqual(extent.to * px)
    }),
  )
})
