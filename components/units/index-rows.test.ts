import { expect, test } from 'vitest'
import type { Campaign } from '@/lib/contracts/campaign'
import type { Dashboard } from '@/lib/contracts/dashboard'
import { indexRows } from './index-rows'

type Unit = Campaign['units'][number]
const unit = (id: string, parentId: string | null): Unit => ({
  id,
  key: id,
  name: id,
  shortName: id,
  parentId,
  kind: 'internal',
})
const counted = (id: string, total: number, overdue: number, lastUpdateAt: string | null) =>
  ({ id, counts: { total }, badges: { overdue }, lastUpdateAt }) as unknown as Dashboard['units'][number]

test('a branch adds up its units, a unit beside it is not in it, and its last word is the latest of them', () => {
  const units = [unit('top', null), unit('a', 'top'), unit('a1', 'a'), unit('b', 'top'), unit('out', null)]
  const figures = [
    counted('a', 5, 1, '2022-06-14T08:00:00.000Z'),
    counted('a1', 3, 1, '2022-06-14T15:10:00+07:00'),
    counted('b', 2, 0, null),
  ]
  expect(
    indexRows(units, figures).map(({ unit: { id }, level, led, direct, overdue }) => [
      id,
      level,
      led,
      direct,
      overdue,
    ]),
  ).toEqual([
    ['top', 0, 10, 0, 2],
    ['a', 1, 8, 5, 2],
    ['a1', 2, 3, 3, 1],
    ['b', 1, 2, 2, 0],
    ['out', 0, 0, 0, 0],
  ])
  expect(indexRows(units, figures)[1]?.lastUpdateAt).toBe('2022-06-14T15:10:00+07:00')
})
