import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '@/lib/domain/calendar'
import { placesOn } from './road-places'

const today = plainDate('2022-06-15')
const endsOn = '2022-09-06'
const taken = ['2022-07-08', '2022-07-15']
const wide = { width: 1_144, today, endsOn, taken }
const byLetters = (title: string) => title.length * 7

describe('the road of a request', () => {
  test('stands every milestone with its label where there is room', () => {
    const { stones, xAt, finish } = placesOn(
      wide,
      [{ on: '2022-08-12', title: 'Sơ kết Luật TGPL' }],
      byLetters,
    )
    expect(stones).toMatchObject([{ days: 25, label: 'shown' }])
    expect([xAt(today), xAt(endsOn)]).toEqual([50, finish])
  })

  test('leaves out a stone that would touch one of the two dates', () => {
    expect(placesOn(wide, [{ on: '2022-07-09', title: 'Họp' }], byLetters).stones).toEqual([])
  })

  test('never lets two stones touch, whatever the milestones and the width', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 83 }), { maxLength: 12 }),
        fc.integer({ min: 320, max: 1_400 }),
        (offsets, width) => {
          const milestones = offsets
            .toSorted((a, b) => a - b)
            .map((offset) => ({ on: addDays(today, offset), title: 'Mốc' }))
          const { stones, xAt, finish } = placesOn({ ...wide, width }, milestones, byLetters)
          const all = [...taken.map(xAt), finish]
          for (const { x } of stones) {
            for (const other of all) expect(Math.abs(other - x)).toBeGreaterThanOrEqual(40)
            all.push(x)
          }
        },
      ),
    ))
})
