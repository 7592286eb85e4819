import { expect, it } from 'vitest'
import type { Holiday } from '@/lib/contracts/holiday'
import { shownOf, yearsOf } from './year-rows'

const day = (id: string, on: string): Holiday => ({
  id,
  on,
  name: 'Nghỉ',
  basis: 'added',
  addedBy: null,
  addedAt: '2022-01-01T00:00:00.000Z',
  removal: null,
})
const ITEMS = [day('a', '2021-09-02'), day('b', '2022-05-02'), day('c', '2022-05-02'), day('d', '2022-09-02')]

it('a year shows its own days, and only the latest entry of a day can be put back', () => {
  expect(shownOf(ITEMS, '2022').map(({ holiday, isLast }) => [holiday.id, isLast])).toEqual([
    ['b', false],
    ['c', true],
    ['d', true],
  ])
})

it('this year and the next can be chosen before they have any day', () => {
  expect(yearsOf(ITEMS, '2022-06-15')).toEqual(['2021', '2022', '2023'])
})
