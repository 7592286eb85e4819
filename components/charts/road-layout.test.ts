import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, isoOf } from './day-number'
import { layoutRoad, type RoadLayout } from './road-layout'
import type { Box, Milestone } from './road-stones'

const monthNames = {
  long: Array.from({ length: 12 }, (_, index) => `Tháng ${index + 1}`),
  short: Array.from({ length: 12 }, (_, index) => `T${index + 1}`),
}
const measure = (text: string, weight: number) => [...text].length * (weight === 600 ? 7.4 : 6.6)

const stone = (on: string, title: string): Milestone => ({ on, title, ceremony: false })
const ceremony: Milestone = { on: '2022-09-06', title: 'Lễ kỷ niệm', ceremony: true }
const trial = [
  stone('2022-02-22', 'Ban hành Kế hoạch'),
  stone('2022-03-15', 'Phát động thi đua'),
  stone('2022-05-27', 'Sơ kết đợt thi đua'),
  stone('2022-07-08', 'Trình hồ sơ khen thưởng'),
  stone('2022-08-12', 'Sơ kết Luật TGPL'),
  ceremony,
]

const road = (over: Partial<Parameters<typeof layoutRoad>[0]> = {}) =>
  layoutRoad({
    width: 1144,
    startsOn: '2022-02-22',
    endsOn: '2022-09-06',
    today: '2022-06-15',
    milestones: trial,
    monthNames,
    measure,
    compact: false,
    ...over,
  })

const numbers = (layout: RoadLayout) => layout.stones.map(({ days }) => days)
const dates = (layout: RoadLayout) => layout.stones.map(({ label }) => label?.date.text ?? null)
const touch = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

describe('the trial plan on the width of the drawing', () => {
  const layout = road()

  it('gives each stone the days left to the ceremony and the large stone the countdown', () => {
    expect(numbers(layout)).toEqual([196, 175, 102, 60, 25])
    expect(layout.destination).toMatchObject({ days: 83, phase: 'ahead' })
  })

  it('keeps every label, wrapped as in the drawing', () => {
    expect(layout.stones.map(({ label }) => label?.lines.map(({ text }) => text))).toEqual([
      ['Ban hành', 'Kế hoạch'],
      ['Phát động', 'thi đua'],
      ['Sơ kết', 'đợt thi đua'],
      ['Trình hồ sơ', 'khen thưởng'],
      ['Sơ kết', 'Luật TGPL'],
    ])
    expect(dates(layout)).toEqual(['22/02', '15/03', '27/05', '08/07', '12/08'])
  })

  it('puts everything where the drawing has it', () => {
    expect(layout.travelledTo).toBeCloseTo(626.47, 1)
    expect(layout.stones.map(({ x }) => Math.round(x))).toEqual([24, 136, 525, 749, 936])
    expect(layout.months.map(({ text }) => text)).toEqual([
      ...['Tháng 3', 'Tháng 4', 'Tháng 5', 'Tháng 6', 'Tháng 7', 'Tháng 8', 'T9'],
    ])
    expect(layout.months.map(({ x }) => Math.round(x))).toEqual([61, 227, 387, 552, 712, 877, 1042])
  })

  it('shows past stones up to today and the flag left of its line', () => {
    expect(layout.stones.map(({ kind }) => kind)).toEqual(['past', 'past', 'past', 'ahead', 'ahead'])
    expect(layout.now?.box).toMatchObject({ right: layout.now?.x })
  })

  it('hatches the days since the one looked at and flags both, the earlier to the right of its stone', () => {
    const earlier = road({ today: '2022-05-31', present: '2022-06-15' })
    expect(earlier.since).toEqual({ from: earlier.now?.x, to: earlier.present?.x })
    expect(earlier.now?.box?.left).toBeCloseTo(546.5)
    expect(earlier.present?.box?.left).toBeCloseTo(626.47, 1)
    expect(earlier.destination.days).toBe(98)
  })

  it('flags two days compared in their order, the earlier to the right of its stone', () => {
    const compared = road({ earlier: '2022-05-31' })
    expect(compared).toMatchObject({ since: null, present: null, destination: { days: 83 } })
    expect(compared.earlier?.box?.left).toBeCloseTo(546.5)
    expect(compared.now?.box?.left).toBeCloseTo(626.47, 1)
  })

  it('tells where its days lie', () => {
    const { scale, now } = road()
    expect(scale.start + 113 * scale.perDay).toBeCloseTo(now?.x ?? 0)
    expect(scale.start + 196 * scale.perDay).toBeCloseTo(scale.end)
  })

  it('keeps four stones and no labels on a phone', () => {
    const phone = road({ width: 358, compact: true })
    expect(numbers(phone)).toHaveLength(3)
    expect(numbers(phone)[0]).toBe(196)
    expect(dates(phone)).toEqual([null, null, null])
    expect(phone.stones.every(({ box }) => !phone.now?.box || !touch(box, phone.now.box))).toBe(true)
  })
})

describe('days at the edges', () => {
  it('fills the stone of today and lets the flag come out from behind it', () => {
    const layout = road({ today: '2022-05-27' })
    const box = layout.stones[2]?.box
    expect(layout.stones[2]?.kind).toBe('past')
    expect(layout.now?.box?.right).toBeCloseTo(layout.now?.x ?? 0)
    expect(layout.now?.box?.textX).toBeLessThan(box?.left ?? 0)
  })

  it('has nothing travelled and no flag before the start', () => {
    const layout = road({ today: '2022-02-01' })
    expect(layout).toMatchObject({ travelledTo: null, now: null, destination: { days: 217, phase: 'ahead' } })
    expect(layout.stones.every(({ kind }) => kind === 'ahead')).toBe(true)
  })

  it('flags the first day on the right, where the page leaves room', () => {
    const layout = road({ today: '2022-02-22' })
    expect(layout.now?.box?.left).toBe(layout.now?.x)
    expect(layout.now?.box?.textX).toBeGreaterThan(layout.stones[0]?.box.right ?? 0)
  })

  it('stands at the large stone on the day of the ceremony', () => {
    const layout = road({ today: '2022-09-06' })
    expect(layout.destination).toMatchObject({ days: 0, phase: 'today' })
    expect(layout.now?.box?.textX).toBeLessThan(layout.destination.box.left)
  })

  it('counts the days passed after the ceremony and has no flag', () => {
    const layout = road({ today: '2022-09-18' })
    expect(layout).toMatchObject({ travelledTo: 1144, now: null, destination: { days: 12, phase: 'past' } })
    expect(layout.stones.every(({ kind }) => kind === 'past')).toBe(true)
  })

  it('leaves milestones outside the road to the list', () => {
    const outside = [stone('2022-01-10', 'Trước'), stone('2022-12-31', 'Sau'), ceremony]
    expect(road({ milestones: outside }).stones).toEqual([])
  })
})

describe('when there is too little room', () => {
  it('drops the label of the less important neighbour before its stone', () => {
    const close = [stone('2022-06-20', 'Gần hôm nay'), stone('2022-06-30', 'Xa hơn một chút'), ceremony]
    const layout = road({ milestones: [stone('2022-02-22', 'Ban hành'), ...close] })
    expect(numbers(layout)).toEqual([196, 78, 68])
    expect(dates(layout)).toEqual(['22/02', '20/06', null])
  })

  it('drops the stone when the stones themselves would touch', () => {
    const close = [stone('2022-02-22', 'Ban hành'), stone('2022-06-20', 'Gần'), stone('2022-06-22', 'Sát')]
    expect(numbers(road({ milestones: close }))).toEqual([196, 78])
  })

  it('keeps the nearer of two stones that take both sides of the flag', () => {
    const around = [
      stone('2022-02-22', 'Ban hành'),
      stone('2022-06-06', 'Sau lưng'),
      stone('2022-06-20', 'Gần'),
    ]
    const layout = road({ milestones: around })
    expect(numbers(layout)).toEqual([196, 78])
    expect(layout.now?.box?.right).toBe(layout.now?.x)
  })
})

const start = dayOf('2022-02-22')
const day = (from: number, to: number) => fc.integer({ min: start + from, max: start + to }).map(isoOf)
const milestones = fc.array(
  fc.record({
    on: day(-30, 800),
    title: fc.oneof(fc.lorem({ maxCount: 12 }), fc.string({ maxLength: 60 })),
    ceremony: fc.constant(false),
  }),
  { maxLength: 24 },
)

describe('any plan on any width', () => {
  const anything = fc.record({
    width: fc.integer({ min: 320, max: 2400 }),
    endsOn: day(1, 760),
    today: day(-40, 800),
    present: fc.option(day(-40, 800), { nil: undefined }),
    earlier: fc.option(day(-40, 800), { nil: undefined }),
    milestones,
    compact: fc.boolean(),
  })
  const holds = (check: (layout: RoadLayout, width: number) => void) =>
    fc.assert(
      fc.property(anything, (over) => check(road(over), over.width)),
      { numRuns: 300 },
    )

  it('never lets two labels or stones overlap, nor a flag a label', () =>
    holds(({ stones, destination, now, present, earlier }) => {
      const labels = stones.flatMap(({ label }) => (label ? [label.box] : []))
      const flags = [now?.box, present?.box, earlier?.box].filter((box) => box != null)
      const solid = [...stones.map(({ box }) => box), destination.box, ...labels]
      solid.forEach((box, index) => {
        expect(solid.slice(index + 1).some((other) => touch(box, other))).toBe(false)
      })
      for (const flag of flags) expect(labels.some((label) => touch(label, flag))).toBe(false)
    }))

  it('never draws beyond the width or above the drawing', () =>
    holds(({ stones, destination, now, present, months, height }, width) => {
      const boxes = [
        destination.box,
        ...stones.flatMap(({ box, label }) => [box, ...(label ? [label.box] : [])]),
        ...[now?.box, present?.box].filter((box) => box != null),
      ]
      for (const box of boxes) {
        expect(box.left).toBeGreaterThanOrEqual(0)
        expect(box.right).toBeLessThanOrEqual(width)
        expect(box.top).toBeGreaterThanOrEqual(0)
        expect(box.bottom).toBeLessThanOrEqual(height)
      }
      for (const { textX, text } of months) expect(textX + measure(text, 400)).toBeLessThanOrEqual(width)
    }))

  it('never hides the text of a flag behind a stone or the flag in front', () =>
    holds(({ stones, destination, now, present }) => {
      const stoneBoxes = [...stones.map(({ box }) => box), destination.box]
      const words = (flag: Box & { textX: number }) => ({
        ...flag,
        left: flag.textX - 28,
        right: flag.textX + 28,
      })
      if (now?.box) expect(stoneBoxes.some((box) => now.box && touch(box, words(now.box)))).toBe(false)
      const before = now?.box ? [...stoneBoxes, now.box] : stoneBoxes
      if (present?.box)
        expect(before.some((box) => present.box && touch(box, words(present.box)))).toBe(false)
    }))

  it('keeps the months apart and the stones in order of their days', () =>
    holds(({ stones, months }) => {
      const xs = stones.map(({ x }) => x)
      expect(xs).toEqual(xs.toSorted((a, b) => a - b))
      months.slice(1).forEach((month, index) => {
        const before = months[index]
        expect(before && before.textX + measure(before.text, 400)).toBeLessThanOrEqual(month.x)
      })
    }))
})
