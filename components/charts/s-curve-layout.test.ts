import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, isoOf } from './day-number'
import { placeLabels } from './s-curve-labels'
import { type CurveDay, layoutCurve } from './s-curve-layout'

const short = Array.from({ length: 12 }, (_, index) => `T${index + 1}`)
const monthNames = { long: short, short }
const measure = (text: string, weight: number) => [...text].length * (weight === 600 ? 7.2 : 6.6)
const START = dayOf('2022-02-22')

/** A straight plan and an actual at `share` percent of it. */
const straight = (days: number, today: number, share: number, scope = (_: number) => 29): CurveDay[] =>
  Array.from({ length: days }, (_, index) => {
    const planned = Math.floor((10_000 * index) / (days - 1))
    const actual = index <= today ? Math.min(10_000, Math.floor((planned * share) / 100)) : null
    return { on: isoOf(START + index), planned, actual, scope: scope(index) }
  })

const words = {
  planned: 'Kế hoạch 46%',
  actual: 'Thực hiện 46%',
  forecast: { percent: '99%', word: 'dự báo' },
  ceremony: 'Lễ 06/09',
  scope: 'Phạm vi 29 → 31',
}

function drawn(days: CurveDay[], today: number, width = 668) {
  const on = isoOf(START + today)
  const reached = days[today]?.planned ?? 0
  const ahead = reached > 0 ? [...days.entries()].slice(today) : []
  const forecast = new Map(
    ahead.map(([n, { planned }]) => [n, Math.floor(((planned ?? 0) * (days[today]?.actual ?? 0)) / reached)]),
  )
  const given = { width, days, forecast, today: on, ceremonyOn: '2022-09-06' }
  const layout = layoutCurve({ ...given, monthNames, measure })
  return { layout, labels: placeLabels(layout, days, words, measure) }
}

describe('the curve of a plan', () => {
  const days = straight(313, 113, 80)
  const { layout, labels } = drawn(days, 113)

  it('goes from the left to the right of its box and from the foot to the top', () => {
    expect(layout.planned).toMatch(/^M34 244H/)
    expect(layout.planned).toMatch(/V18H606$/)
    expect(layout.months.map(({ text }) => text)).toEqual(short.slice(2))
  })

  it('is stepped by day: a value holds until the next takes its place', () => {
    const few = [0, 0, 5_000, 5_000, 10_000].map((planned, index) => ({
      ...{ on: isoOf(START + index), planned, actual: index < 2 ? planned : null, scope: 1 },
    }))
    expect(drawn(few, 1).layout.planned).toBe('M34 244H320V131H606V18H606')
    expect(drawn(few, 1).layout.actual).toBe('M34 244H177')
  })

  it('writes plan above and actual below today, as drawn', () => {
    expect(labels.planned).toMatchObject({ x: layout.now.x - 12, anchor: 'end' })
    expect(labels.actual).toMatchObject({ x: layout.now.x + 12, anchor: 'start' })
    expect(labels.forecast?.x).toBe(614)
  })

  it('shows the scope only where it changed, from the first to the last number', () => {
    expect(layout.scope).toBeNull()
    const changed = drawn(
      straight(313, 113, 80, (index) => (index < 40 ? 29 : 31)),
      113,
    )
    expect(changed.layout.scope).toMatchObject({ from: 29, to: 31 })
    expect(changed.labels.scope?.y).toBeGreaterThan(layout.height - 20)
    expect(changed.layout.height).toBeGreaterThan(layout.height)
  })

  it('has no line for a ceremony outside its days', () => {
    expect(drawn(straight(100, 50, 80), 50).layout.ceremonyX).toBeNull()
    expect(drawn(straight(313, 113, 80), 113).layout.ceremonyX).toBeGreaterThan(layout.now.x)
  })

  it('has no path where nothing is counted', () => {
    const empty = days.map((day) => ({ ...day, planned: null, actual: null }))
    expect(drawn(empty, 113).layout).toMatchObject({ planned: '', actual: '', forecast: null })
    expect(drawn(empty, 113).labels).toMatchObject({ planned: null, actual: null })
  })
})

describe('any plan on any width', () => {
  const anything = fc.record({
    width: fc.integer({ min: 280, max: 1600 }),
    days: fc.integer({ min: 2, max: 900 }),
    share: fc.integer({ min: 0, max: 140 }),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    joined: fc.option(fc.nat(900), { nil: undefined }),
  })
  type Case = ReturnType<typeof drawn>
  const holds = (check: (found: Case) => void) =>
    fc.assert(
      fc.property(anything, ({ width, days, share, at, joined = 1_000 }) => {
        const today = Math.min(days - 1, Math.floor(at * days))
        check(
          drawn(
            straight(days, today, share, (index) => (index < joined ? 29 : 31)),
            today,
            width,
          ),
        )
      }),
      { numRuns: 150 },
    )

  /** Where the letters stand. */
  const boxes = ({ layout, labels }: Case) => {
    const bold = [labels.planned, labels.actual, labels.forecast]
    const written = Object.values(labels).flatMap((label) => {
      if (!label) return []
      const [size, weight] = bold.includes(label) ? [13, 600] : [12, 400]
      const length = (measure(label.text, weight ?? 400) * (size ?? 12)) / 12.5
      const left = label.anchor === 'start' ? label.x : label.x - length
      return [{ left, right: left + length, top: label.y - 9, bottom: label.y + 2 }]
    })
    const axis = layout.grid.map(({ y }) => ({ left: 4, right: 26, top: y - 5, bottom: y + 4 }))
    return { written, all: [...written, ...axis] }
  }

  it('never lets two labels touch', () =>
    holds((found) => {
      const { all } = boxes(found)
      all.forEach((a, index) => {
        const others = all.slice(index + 1)
        expect(
          others.some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
        ).toBe(false)
      })
    }))

  it('never writes outside the drawing', () =>
    holds((found) => {
      for (const box of boxes(found).written) {
        expect(box.left).toBeGreaterThanOrEqual(0)
        expect(box.right).toBeLessThanOrEqual(found.layout.width)
        expect(box.top).toBeGreaterThanOrEqual(0)
        expect(box.bottom).toBeLessThanOrEqual(found.layout.height)
      }
    }))

  it('gives the day under a pointer back, on the plot and beside it', () =>
    holds(({ layout }) => {
      expect(layout.indexAt(layout.xAt(layout.todayIndex))).toBe(layout.todayIndex)
      expect(layout.indexAt(-50)).toBe(0)
    }))
})
