import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '@/lib/domain/calendar'
import { placeOf, spanOn } from './place-layout'

const today = plainDate('2022-06-15')
const task = (startsOn: string | null, dueOn: string | null) => ({ startsOn, dueOn })
const some = fc.integer({ min: -120, max: 300 }).map((days) => addDays(today, days))

describe('the place of a task on the road', () => {
  test('is nowhere while no date is given', () => expect(placeOf([task(null, null)], today)).toBeNull())

  test('holds today and every date of the tasks, none at an edge, in the order of days', () =>
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 8 }), (days) => {
        const place = placeOf(
          days.map((day) => task(null, day)),
          today,
        )
        const ats = [...days, today].toSorted().map((day) => place?.at(day) ?? -1)
        expect(ats.every((at) => at > 0 && at < 100)).toBe(true)
        expect(ats).toEqual(ats.toSorted((a, b) => a - b))
      }),
    ))

  test('names months far enough apart to be read', () => {
    const place = placeOf([task('2022-02-22', '2022-12-31')], today)
    const ats = place?.months.map(({ at }) => at) ?? []
    for (const [index, at] of ats.slice(1).entries())
      expect(at - (ats[index] ?? 0)).toBeGreaterThanOrEqual(20)
    expect(place?.months[0]?.on).toBe('2022-03-01')
  })

  test('gives a task its days, first and last included, and nothing where they are the wrong way round', () => {
    const place = placeOf([task('2022-06-20', '2022-07-08')], today)
    if (!place) throw new Error('a place was expected')
    const oneDay = place.at('2022-06-21') - place.at('2022-06-20')
    expect(spanOn(place, task('2022-06-20', '2022-07-08'))?.width).toBeCloseTo(19 * oneDay)
    expect(spanOn(place, task(null, '2022-07-08'))?.width).toBeCloseTo(oneDay)
    expect(spanOn(place, task('2022-07-08', '2022-06-20'))).toBeNull()
    expect(spanOn(place, task(null, null))).toBeNull()
  })
})
