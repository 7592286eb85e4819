import { describe, expect, it } from 'vitest'
import { plainDate } from './calendar'
import { rateCountsOf, ratesOf } from './rates'

const none = { doneOnTime: 0, doneLate: 0, overdue: 0, doneByOriginal: 0, openPastOriginal: 0 }

describe('the published figures of reference/domain §1.5', () => {
  it.each([
    [
      '1270/BC-TCTTTg',
      { ...none, doneOnTime: 14_068, doneLate: 1_983, overdue: 223 },
      [16_051, 16_274],
      [14_068, 16_274],
    ],
    ['VPCP 31/8/2016', { ...none, doneOnTime: 2_501, overdue: 222 }, [2_501, 2_723], [2_501, 2_723]],
    ['Quảng Nam 6/7/2020', { ...none, doneOnTime: 585, overdue: 181 }, [585, 766], [585, 766]],
  ])('%s divides by tasks fallen due', (_, counts, completed, onTime) => {
    const rates = ratesOf(counts)
    expect([rates.completed.num, rates.completed.den]).toEqual(completed)
    expect([rates.onTime.num, rates.onTime.den]).toEqual(onTime)
  })
  it('has nothing to divide by before anything is due', () => {
    expect(ratesOf(none)).toEqual({
      completed: { num: 0, den: 0 },
      onTime: { num: 0, den: 0 },
      onTimeOriginal: { num: 0, den: 0 },
    })
  })
})

describe('the rate by the original date', () => {
  const d = plainDate
  const base = { returned: false, startsOn: null, submittedOn: null, submittedDueOn: null }
  it.each([
    ['2022-05-09', 1],
    ['2022-05-10', 1],
    ['2022-05-11', 0],
  ])('counts a result sent on %s against the original due day 10/05 as on time: %i', (sent, num) => {
    const done = {
      ...base,
      status: 'completed' as const,
      dueOn: d('2022-05-20'),
      originalDueOn: d('2022-05-10'),
      submittedOn: d(sent),
      submittedDueOn: d('2022-05-20'),
    }
    expect(ratesOf(rateCountsOf([done], d('2022-06-15'))).onTimeOriginal).toEqual({ num, den: 1 })
  })

  it('keeps an extended task late by its original date and on time by its approved one', () => {
    const extendedDone = {
      ...base,
      status: 'completed' as const,
      dueOn: d('2022-05-20'),
      originalDueOn: d('2022-05-10'),
      submittedOn: d('2022-05-18'),
      submittedDueOn: d('2022-05-20'),
    }
    const extendedOpen = {
      ...base,
      status: 'in_progress' as const,
      dueOn: d('2022-07-01'),
      originalDueOn: d('2022-06-01'),
    }
    const counts = rateCountsOf([extendedDone, extendedOpen], d('2022-06-15'))
    expect(ratesOf(counts)).toEqual({
      completed: { num: 1, den: 1 },
      onTime: { num: 1, den: 1 },
      onTimeOriginal: { num: 0, den: 2 },
    })
  })
})
