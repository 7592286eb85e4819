import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, isoOf } from './day-number'
import { layoutWayBack, type WayBackBar } from './way-back-layout'

const long = Array.from({ length: 12 }, (_, index) => `Tháng ${index + 1}`)
const short = Array.from({ length: 12 }, (_, index) => `T${index + 1}`)
const measure = (text: string, weight: number) => [...text].length * (weight === 600 ? 7.2 : 6.6)

const bar = (key: string, over: Partial<WayBackBar> = {}): WayBackBar => ({
  ...{ key, title: 'Thành lập Ban Tổ chức', note: 'Văn phòng Sở, còn 15 ngày việc', href: '/tasks?task=x' },
  ...{ doneFrom: null, begins: '2022-07-11', ends: '2022-07-29', limit: '2022-08-01' },
  ...{ lastStart: '2022-07-12', latest: 'muộn nhất 12/07', slack: '1 ngày' },
  ...{ look: 'chain', isGoal: false, hasWork: true, ...over },
})
const goal = bar('IV.6', {
  ...{ begins: '2022-09-06', ends: '2022-09-06', limit: '2022-09-06', lastStart: '2022-09-06' },
  isGoal: true,
})
const prepared = bar('IV.5', { begins: '2022-08-01', ends: '2022-08-31', limit: '2022-09-05' })
const aside = bar('IV.3', { begins: '2022-06-15', ends: '2022-08-17', limit: '2022-09-05', look: 'other' })

const draw = (bars: WayBackBar[], over: Partial<Parameters<typeof layoutWayBack>[0]> = {}) =>
  layoutWayBack({
    ...{ bars, today: '2022-06-15', goalOn: '2022-09-06', off: ['2022-09-01', '2022-09-02'] },
    ...{ width: 1144, monthNames: { long, short }, goalLabel: 'Lễ 06/09', measure, ...over },
  })

describe('the way back of the trial plan on the width of the drawing', () => {
  const layout = draw([bar('IV.2'), prepared, goal, { ...aside, doneFrom: '2022-06-01' }])
  const rounded = (part: { x: number; width: number } | null | undefined) =>
    part && [Math.round(part.x), Math.round(part.x + part.width)]

  it('puts work, slack, today and the ceremony where the drawing has them', () => {
    expect(layout.rows.map(({ work }) => rounded(work))).toEqual([
      [594, 731],
      [745, 969],
      [1005, 1013],
      [406, 868],
    ])
    expect(layout.rows.map(({ slack }) => rounded(slack))).toEqual([
      [731, 752],
      [969, 1005],
      null,
      [868, 1005],
    ])
    expect([layout.todayX, layout.goalX].map(Math.round)).toEqual([406, 1005])
    expect(rounded(layout.rows[3]?.done)).toEqual([392, 406])
    expect(layout.bands.map(rounded)).toEqual([[969, 983]])
  })

  it('marks the last safe start of all but the destination', () =>
    expect(layout.rows.map(({ latest }) => latest && Math.round(latest.x))).toEqual([601, 601, null, 601]))

  it('leads from each task of the chain to the next', () =>
    expect(layout.links.map(({ x1, x2 }) => [x1, x2].map(Math.round))).toEqual([
      [731, 749],
      [969, 1009],
    ]))

  it('names the months, but for the one under the name of the ceremony', () =>
    expect(layout.months.map(({ text }) => text)).toEqual(['Tháng 6', 'Tháng 7', 'Tháng 8', '']))
})

describe('work that does not fit', () => {
  it('goes on beyond its limit and beyond the ceremony, and has no slack', () => {
    const late = bar('IV.5', {
      begins: '2022-08-10',
      ends: '2022-09-13',
      limit: '2022-09-05',
      lastStart: null,
    })
    const layout = draw([late])
    const [row] = layout.rows
    expect(row?.slack).toBeNull()
    expect(row?.beyond?.x).toBeCloseTo(layout.goalX)
    expect((row?.beyond?.x ?? 0) + (row?.beyond?.width ?? 0)).toBeCloseTo(layout.right)
  })

  it('is beyond it from its first day when the limit has passed', () => {
    const layout = draw([bar('IV.2', { begins: '2022-06-15', ends: '2022-06-20', limit: '2022-06-01' })])
    expect(layout.rows[0]?.beyond).toEqual(layout.rows[0]?.work)
  })

  it('is none where a result only waits for its confirmation', () =>
    expect(
      draw([bar('III.4', { hasWork: false, begins: '2022-06-15', ends: '2022-06-14' })]).rows[0],
    ).toMatchObject({ work: null, beyond: null, slack: { x: expect.closeTo(406.4, 1) } }))
})

describe('any way back on any width', () => {
  const day = fc.integer({ min: dayOf('2022-06-15'), max: dayOf('2024-02-01') }).map(isoOf)
  const anything = fc.record({
    width: fc.integer({ min: 760, max: 1600 }),
    goalOn: day,
    rows: fc.array(fc.record({ begins: day, length: fc.nat(200), limit: day, lastStart: day }), {
      maxLength: 8,
    }),
  })

  it('keeps every bar and every date between the titles and the right edge', () =>
    fc.assert(
      fc.property(anything, ({ width, goalOn, rows }) => {
        const notPast = (on: string) => (on < goalOn ? on : goalOn)
        const bars = rows.map(({ begins, length, limit, lastStart }, index) =>
          bar(`I.${index}`, {
            ...{ begins, ends: isoOf(dayOf(begins) + length), look: 'other' },
            ...{ limit: notPast(limit), lastStart: notPast(lastStart) },
          }),
        )
        const layout = draw(bars, { width, goalOn })
        const parts = layout.rows.flatMap(({ work, slack, beyond }) => [work, slack, beyond])
        for (const part of parts.filter((drawn) => drawn !== null)) {
          expect(part.x).toBeGreaterThanOrEqual(layout.left - 0.01)
          expect(part.x + part.width).toBeLessThanOrEqual(layout.right + 2.01)
        }
        for (const { latest, title } of layout.rows) {
          const length = (measure('muộn nhất 12/07', 400) * 12) / 12.5
          const start = (latest?.x ?? 0) + (latest?.isLeft ? -8 - length : 8)
          expect(start).toBeGreaterThanOrEqual(0)
          expect(start + length).toBeLessThanOrEqual(layout.right + 1)
          expect(measure(title, 400)).toBeLessThanOrEqual(layout.left)
        }
      }),
      { numRuns: 200 },
    ))
})
