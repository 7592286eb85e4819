import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayFromNumber, dayNumber, plainDate } from '@/lib/domain/calendar'
import {
  documentDate,
  documentDateLong,
  uiDate,
  uiDateTime,
  uiDayMonth,
  uiInstantDate,
  uiTime,
  weekdayShort,
} from './date'

const anyDay = fc
  .integer({ min: dayNumber(plainDate('1900-01-01')), max: dayNumber(plainDate('2199-12-31')) })
  .map(dayFromNumber)

describe('dates on screen', () => {
  test('are day, month and year with zeros', () => {
    expect(uiDate('2022-06-15')).toBe('15/06/2022')
    expect(uiDayMonth('2022-01-05')).toBe('05/01')
  })
})

describe('instants on screen', () => {
  test.each([
    ['2022-06-15T02:40:00Z', '09:40', '15/06/2022'],
    ['2022-06-15T09:40:00+07:00', '09:40', '15/06/2022'],
    ['2022-06-15T16:59:59.999Z', '23:59', '15/06/2022'],
    ['2022-06-15T17:00:00Z', '00:00', '16/06/2022'],
    ['2021-12-31T17:00:00.000Z', '00:00', '01/01/2022'],
  ])('%s is %s on %s in Vietnam', (instant, time, day) => {
    expect(uiTime(instant)).toBe(time)
    expect(uiInstantDate(instant)).toBe(day)
    expect(uiDateTime(instant)).toBe(`${time}, ${day}`)
    expect(uiDateTime(instant, 'en')).toBe(`${day}, ${time}`)
  })
})

describe('weekdays', () => {
  test.each([
    ['2022-06-13', 'T2', 'Mon'],
    ['2022-06-15', 'T4', 'Wed'],
    ['2022-06-18', 'T7', 'Sat'],
    ['2022-06-19', 'CN', 'Sun'],
    ['2022-09-06', 'T3', 'Tue'],
  ])('%s is %s', (day, vi, en) => {
    expect(weekdayShort(plainDate(day))).toBe(vi)
    expect(weekdayShort(plainDate(day), 'en')).toBe(en)
  })
})

describe('dates in official documents (reference/domain §3.5)', () => {
  test.each([
    ['2022-01-05', '05/01/2022', 'ngày 05 tháng 01 năm 2022'],
    ['2022-02-22', '22/02/2022', 'ngày 22 tháng 02 năm 2022'],
    ['2022-03-03', '03/3/2022', 'ngày 03 tháng 3 năm 2022'],
    ['2022-09-06', '06/9/2022', 'ngày 06 tháng 9 năm 2022'],
    ['2022-12-23', '23/12/2022', 'ngày 23 tháng 12 năm 2022'],
    ['2022-10-10', '10/10/2022', 'ngày 10 tháng 10 năm 2022'],
    ['2021-12-25', '25/12/2021', 'ngày 25 tháng 12 năm 2021'],
  ])('%s is written %s', (day, short, long) => {
    expect(documentDate(day)).toBe(short)
    expect(documentDateLong(day)).toBe(long)
  })

  test('a zero stands before days under ten and before months 1 and 2 only', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [date = '', month = '', year] = documentDate(day).split('/')
        expect(date).toHaveLength(2)
        expect(month.startsWith('0')).toBe(Number(month) <= 2)
        expect(`${year}-${month.padStart(2, '0')}-${date}`).toBe(day)
      }),
    )
  })
})
