import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { officialFonts } from '@/lib/documents/official/pdf/fonts'
import { addDays, plainDate } from '@/lib/domain/calendar'
import { layoutCurve } from './curve-layout'
import { type Drawing, type Label, WIDTH } from './drawing'

const { measure } = await officialFonts()
const words = {
  actual: 'Thực hiện 36%',
  planned: 'Kế hoạch 44%',
  end: { planned: 'Kế hoạch 100%', forecast: 'Dự báo 82%' },
  asOf: 'Số liệu đến 15/6/2022',
  ceremony: 'Lễ kỷ niệm 06/9/2022',
}
const startsOn = plainDate('2022-02-22')

/** A straight plan of `days` days, reached to `share` percent until day `now`. */
function drawn(days: number, now: number, share: number, ceremony = 196): Drawing {
  const planned = Array.from({ length: days }, (_, n) => Math.floor((10_000 * n) / Math.max(1, days - 1)))
  const actual = planned.slice(0, now + 1).map((value) => Math.min(10_000, Math.floor((value * share) / 100)))
  const curve = { startsOn, ceremonyOn: addDays(startsOn, ceremony), planned, actual }
  return layoutCurve(curve, words, measure)
}
const labels = ({ shapes }: Drawing) => shapes.filter((shape): shape is Label => shape.kind === 'text')
const texts = (drawing: Drawing) => labels(drawing).map(({ text }) => text)
const lines = ({ shapes }: Drawing) => shapes.flatMap((shape) => (shape.kind === 'line' ? [shape] : []))
const ends = (d: string) => [...d.matchAll(/[MHL]([\d.]+)/g)].map(([, x]) => Number(x))

describe('the curve on paper', () => {
  const drawing = drawn(313, 113, 80)

  it('tells its lines apart by their strokes: plan dashed, reached solid, foreseen dotted', () => {
    const [actual] = lines(drawing).filter(({ width }) => width > 2)
    const [plan, forecast] = lines(drawing).filter(({ dash, d }) => dash !== undefined && d.includes('H'))
    expect(actual?.dash).toBeUndefined()
    expect([plan?.dash, forecast?.dash]).toEqual(['6 3', '1.2 3'])
    const [from, to] = [ends(plan?.d ?? '')[0] ?? 0, Math.max(...ends(plan?.d ?? ''))]
    const now = from + ((to - from) * 113) / 312
    expect(Math.max(...ends(actual?.d ?? ''))).toBeCloseTo(now, 1)
    expect(ends(forecast?.d ?? '')[0]).toBeCloseTo(now, 1)
    expect(Math.max(...ends(forecast?.d ?? ''))).toBeCloseTo(to, 1)
  })

  it('names every line at its end or point, the ceremony and the as-of day', () => {
    expect(texts(drawing)).toEqual(
      expect.arrayContaining([
        words.actual,
        words.planned,
        words.end.planned,
        words.end.forecast,
        words.asOf,
        words.ceremony,
      ]),
    )
  })

  it('has the words at its last day once the plan is over, and no forecast', () => {
    const over = drawn(313, 312, 97)
    expect(texts(over)).not.toContain(words.end.forecast)
    expect(texts(over)).not.toContain(words.planned)
    expect(labels(over).find(({ text }) => text === words.actual)?.anchor).toBe('start')
  })

  it('has no line for a ceremony outside its days', () => {
    expect(texts(drawn(100, 50, 80))).not.toContain(words.ceremony)
    expect(lines(drawn(100, 50, 80)).filter(({ dash }) => dash === '9 3 1.5 3')).toEqual([])
  })

  it.each([
    [313, ['3/2022', '5/2022', '7/2022', '9/2022', '11/2022']],
    [1_200, ['7/2022', '01/2023', '7/2023', '01/2024', '7/2024', '01/2025']],
    [10, ['22/02/2022', '03/3/2022']],
  ])('over %i days writes as many months as have room', (days, expected) => {
    expect(texts(drawn(days, 1, 80)).filter((text) => /^[\d/]+$/.test(text))).toEqual(expected)
  })

  it('whatever the figures, words stay inside and do not lie on each other', () => {
    const plan = fc
      .integer({ min: 1, max: 900 })
      .chain((days) =>
        fc.tuple(
          fc.constant(days),
          fc.integer({ min: 0, max: days - 1 }),
          fc.integer({ min: 0, max: 150 }),
          fc.integer({ min: -30, max: 900 }),
        ),
      )
    fc.assert(
      fc.property(plan, (given) => {
        const boxes = labels(drawn(...given)).map(({ text, x, y, size, face, anchor }) => {
          const width = measure(text, face, size)
          const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor]
          return { text, left, right: left + width, top: y - size * 0.7, bottom: y + 1 }
        })
        for (const [n, box] of boxes.entries()) {
          expect(box.left).toBeGreaterThan(-0.1)
          expect(box.right).toBeLessThan(WIDTH + 0.1)
          for (const other of boxes.slice(n + 1)) {
            const touch =
              box.left < other.right &&
              other.left < box.right &&
              box.top < other.bottom &&
              other.top < box.bottom
            expect([box.text, other.text, touch]).toEqual([box.text, other.text, false])
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})
