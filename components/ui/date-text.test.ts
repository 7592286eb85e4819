import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayFromNumber, dayNumber, plainDate } from '@/lib/domain/calendar'
import { formatDateText, parseDateText } from './date-text'

const anyDay = fc
  .integer({ min: dayNumber(plainDate('1900-01-01')), max: dayNumber(plainDate('2199-12-31')) })
  .map(dayFromNumber)

describe('a day typed by hand', () => {
  it.each([
    ['08/07/2022', '2022-07-08'],
    ['8/7/2022', '2022-07-08'],
    ['8-7-2022', '2022-07-08'],
    ['08.07.2022', '2022-07-08'],
    ['08072022', '2022-07-08'],
    [' 29/2/2024 ', '2024-02-29'],
  ])('%s is read day first', (text, iso) => expect(parseDateText(text)).toBe(iso))

  it.each([
    ...['31/4/2022', '29/02/2022', '00/01/2022', '1/13/2022', '8/7/22', 'mai', ''],
    ...['2022-06-15', '15/06/2022x', '15/06/0001', '31/12/1899', '01/01/2200', '15060001'],
  ])('%s is no day', (text) => expect(parseDateText(text)).toBeNull())

  it('can be typed again as it is shown', () => {
    fc.assert(fc.property(anyDay, (day) => parseDateText(formatDateText(day)) === day))
  })

  it('comes back as dd/MM/yyyy', () => {
    expect(formatDateText('2022-09-06')).toBe('06/09/2022')
    expect(formatDateText('')).toBe('')
  })
})
