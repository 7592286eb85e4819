import { describe, expect, test } from 'vitest'
import { viewedDay } from '@/components/shell/viewed-day'
import { comparedDays, placeAddress } from './view'

test.each([
  [null, null, false, false],
  ['', null, false, false],
  ['2022-05-31', '2022-05-31', true, false],
  ['2022-02-22', '2022-02-22', true, false],
  ['2022-06-15', null, true, false],
  ['2022-02-21', null, false, true],
  ['2022-06-16', null, false, true],
  ['2022-02-30', null, false, true],
  ['hôm qua', null, false, true],
])('?asOf=%s looks at %s (back: %s, wrong: %s)', (text, past, looksBack, wrong) => {
  expect(viewedDay(text, '2022-02-22', '2022-06-15')).toEqual({ past, looksBack, wrong })
})

describe('two days in the address', () => {
  test.each([
    ['2022-05-31', '2022-06-10', ['2022-05-31', '2022-06-10', 'right']],
    ['2022-05-31', '', ['2022-05-31', '2022-06-15', 'right']],
    ['2022-05-31', 'today', ['2022-05-31', '2022-06-15', 'right']],
    ['2022-06-10', '2022-05-31', ['2022-06-10', '2022-05-31', 'wrong']],
    ['2022-06-15', 'today', ['2022-06-15', '2022-06-15', 'wrong']],
    ['2022-05-31', null, null],
    [null, '2022-05-31', null],
    ['2022-02-21', 'today', null],
    ['2022-05-31', '2022-06-16', null],
    ['2022-05-31', 'mai', null],
  ])('?asOf=%s&with=%s', (asOf, other, expected) => {
    const days = comparedDays({ asOf, other }, '2022-02-22', '2022-06-15')
    expect(days && [days.from, days.to, days.order]).toEqual(expected)
  })
})

test.each([
  [{}, '/'],
  [{ day: '2022-05-31' }, '/?asOf=2022-05-31'],
  [{ day: '2022-05-31', with: '2022-06-15' }, '/?asOf=2022-05-31&with=2022-06-15'],
  [{ branchParam: 'all', mode: 'presentation' as const }, '/?branch=all&present=1'],
])('%j is written %s', (over, address) => {
  expect(placeAddress({ day: null, with: null, branchParam: null, mode: 'page', ...over })).toBe(address)
})
