import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { officialFonts } from '@/lib/documents/official/pdf/fonts'
import { type Drawing, type Label, WIDTH } from './drawing'
import { type GroupBar, layoutGroups } from './groups-layout'

const { measure } = await officialFonts()
const bar = (actual: number | null, planned: number | null, title = 'I. Hoạt động chuyên môn'): GroupBar => ({
  ...{ title, actual, planned },
  actualText: actual === null ? '—' : `${Math.floor(actual / 100)}%`,
  plannedText: planned === null ? '—' : `${Math.floor(planned / 100)}%`,
})
const drawn = (...bars: GroupBar[]): Drawing =>
  layoutGroups(bars, measure)[0]?.drawing ?? { width: 0, height: 0, shapes: [] }
const labels = ({ shapes }: Drawing) => shapes.filter((shape): shape is Label => shape.kind === 'text')
const texts = (drawing: Drawing) => labels(drawing).map(({ text }) => text)

/** Left and right of the boxes filled like this, top first. */
function boxes({ shapes }: Drawing, fill: 'solid' | 'hatch') {
  return shapes.flatMap((shape) => {
    const [, x, , width, height] =
      shape.kind === 'area' && shape.fill === fill
        ? (/^M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)/.exec(shape.d) ?? [])
        : []
    return Number(height) > 10 ? [{ from: Number(x), to: Number(x) + Number(width) }] : []
  })
}

describe('bars of groups on paper', () => {
  it('say both shares beside them, and what solid, hatched and the mark mean', () => {
    expect(texts(drawn(bar(4_900, 6_200)))).toEqual([
      'I. Hoạt động chuyên môn',
      '49%',
      'Kế hoạch 62%',
      'Mức hoàn thành',
      'Còn thiếu so với kế hoạch',
      'Mức theo kế hoạch',
    ])
    expect(texts(drawn(bar(7_000, 3_000)))).not.toContain('Còn thiếu so với kế hoạch')
  })

  it('are as long as what is reached, hatched from there to the plan', () => {
    const [solid] = boxes(drawn(bar(5_000, 7_500)), 'solid')
    const [hatch] = boxes(drawn(bar(5_000, 7_500)), 'hatch')
    expect((solid?.to ?? 0) - (solid?.from ?? 0)).toBeCloseTo((WIDTH - 46) / 2, 1)
    expect(hatch?.from).toBeCloseTo(solid?.to ?? 0, 1)
    expect((hatch?.to ?? 0) - (hatch?.from ?? 0)).toBeCloseTo((WIDTH - 46) / 4, 1)
  })

  it('are empty where nothing is reached or counted', () => {
    for (const empty of [drawn(bar(0, 2_000)), drawn(bar(null, null))])
      expect(boxes(empty, 'solid')).toEqual([])
    expect(texts(drawn(bar(null, null)))).not.toContain('Kế hoạch —')
  })

  it('show the plan as a whole mark at either end', () => {
    for (const planned of [0, 10_000]) {
      const marks = drawn(bar(null, planned)).shapes.flatMap((shape) =>
        shape.kind === 'area' ? [...shape.d.matchAll(/L([-\d.]+)/g)].map(([, x]) => Number(x)) : [],
      )
      expect(Math.min(...marks)).toBeGreaterThanOrEqual(0)
      expect(Math.max(...marks)).toBeLessThan(WIDTH)
    }
  })

  const share = fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 10_000 }))
  it('whatever the plan, what is reached is seen and nothing lies over it', () => {
    fc.assert(
      fc.property(share, share, (actual, planned) => {
        const drawing = drawn(bar(actual, planned))
        const [solid] = boxes(drawing, 'solid')
        expect((solid?.to ?? 0) - (solid?.from ?? 0)).toBeGreaterThanOrEqual(1.4)
        for (const { from } of boxes(drawing, 'hatch'))
          expect(from).toBeGreaterThanOrEqual((solid?.to ?? 0) - 0.02)
        for (const shape of drawing.shapes) {
          if (shape.kind !== 'line') continue
          expect(Number(/^M([\d.]+)/.exec(shape.d)?.[1])).toBeGreaterThanOrEqual((solid?.to ?? 0) - 0.02)
        }
      }),
    )
  })

  it('whatever is said of them stays inside the drawing', () => {
    const title = fc.array(fc.constantFrom('Hoạt động', 'kỷ niệm', 'thông tin'), {
      minLength: 1,
      maxLength: 30,
    })
    fc.assert(
      fc.property(fc.array(fc.tuple(share, share, title), { minLength: 1, maxLength: 30 }), (groups) => {
        const bars = groups.map(([actual, planned, words]) => bar(actual, planned, words.join(' ')))
        const drawings = layoutGroups(bars, measure)
        expect(
          drawings.flatMap(({ drawing }) => texts(drawing)).filter((text) => /^\d/.test(text)),
        ).toHaveLength(bars.length)
        for (const { drawing } of drawings)
          for (const { text, x, y, size, face, anchor } of labels(drawing)) {
            const left = anchor === 'end' ? x - measure(text, face, size) : x
            expect(left).toBeGreaterThanOrEqual(-0.01)
            expect(left + measure(text, face, size)).toBeLessThanOrEqual(WIDTH + 0.01)
            expect(y).toBeLessThan(drawing.height)
          }
      }),
      { numRuns: 40 },
    )
  })
})
