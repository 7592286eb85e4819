import { expect, test } from 'vitest'
import { layoutHead } from './head-layout'
import { endPlaceOf, rangeOf } from './time-range'

const PLAN = { startsOn: '2022-02-22', endsOn: '2022-12-31', ceremonyOn: '2022-09-06' }
const range = rangeOf(PLAN)
const milestones = [
  { on: '2022-02-22', title: 'Ban hành Kế hoạch', ceremony: false },
  { on: '2022-03-15', title: 'Phát động thi đua', ceremony: false },
  { on: '2022-05-27', title: 'Sơ kết đợt thi đua', ceremony: false },
  { on: '2022-07-08', title: 'Trình hồ sơ khen thưởng', ceremony: false },
  { on: '2022-08-12', title: 'Sơ kết Luật TGPL', ceremony: false },
  { on: '2022-09-06', title: 'Lễ kỷ niệm', ceremony: true },
]
const names = Array.from({ length: 12 }, (_, month) => `Tháng ${month + 1}`)
const head = (px: number, on = '2022-06-15', present?: string) =>
  layoutHead({
    range,
    px,
    plan: { ceremonyOn: PLAN.ceremonyOn, milestones },
    on,
    present,
    monthNames: { long: names, short: names.map((_, month) => `T${month + 1}`) },
    measure: (text) => text.length * 7,
  })

test.each([1.6, 2.4, 6, 18])(
  'at %d px a day stones, labels and the flag stay apart and on the road',
  (px) => {
    const { stones, destination, now, roadEnd } = head(px)
    const labels = stones.flatMap(({ label }) => (label ? [label.box] : []))
    labels.slice(1).forEach((box, index) => {
      expect(box.left).toBeGreaterThanOrEqual(labels[index]?.right ?? 0)
    })
    for (const { box, x } of stones) {
      expect(box.right).toBeLessThanOrEqual(destination.box.left)
      expect(x).toBeLessThan(roadEnd)
      if (now?.box) expect(box.right <= now.box.left || box.left >= now.box.right).toBe(true)
    }
  },
)

test('stones stand where their day ends, with the days left to the ceremony', () => {
  const { stones, days, phase } = head(6)
  expect(stones.map((stone) => stone.days)).toEqual([196, 175, 102, 60, 25])
  expect(stones[2]?.x).toBe(endPlaceOf(range, '2022-05-27') * 6)
  expect([days, phase]).toEqual([83, 'ahead'])
})

test('an earlier day hatches what was travelled since, and counts from that day', () => {
  const { since, days, now, present } = head(6, '2022-05-20', '2022-06-15')
  expect(since).toEqual({
    from: endPlaceOf(range, '2022-05-20') * 6,
    to: endPlaceOf(range, '2022-06-15') * 6,
  })
  expect([days, now?.day, present?.day]).toEqual([109, '2022-05-20', '2022-06-15'])
})

test('after the ceremony the whole road is travelled and the stone counts the days since', () => {
  const { phase, days, travelledTo, roadEnd } = head(6, '2022-10-01')
  expect([phase, days, travelledTo]).toEqual(['past', 25, roadEnd])
})
