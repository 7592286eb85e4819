import { describe, expect, it } from 'vitest'
import { formatDateText, parseDateText } from './date-text'

describe('a day typed by hand', () => {
  it.each([
    ['08/07/2022', '2022-07-08'],
    ['8/7/2022', '2022-07-08'],
    ['8-7-2022', '2022-07-08'],
    ['08.07.2022', '2022-07-08'],
    ['08072022', '2022-07-08'],
    [' 29/2/2024 ', '2024-02-29'],
  ])('%s is read day first', (text, iso) => expect(parseDateText(text)).toBe(iso))

  it.each(['31/4/2022', '29/02/2022', '00/01/2022', '1/13/2022', '8/7/22', 'mai', ''])(
    '%s is no day',
    (text) => expect(parseDateText(text)).toBeNull(),
  )

  it('comes back as dd/MM/yyyy', () => {
    expect(formatDateText('2022-09-06')).toBe('06/09/2022')
    expect(formatDateText('')).toBe('')
  })
})
