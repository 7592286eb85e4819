import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BADGES, DEADLINES } from '@/lib/domain/deadline'
import { STATUSES } from '@/lib/domain/task'
import { type KeptFilter, LIST_VIEWS, writeFilter } from './filter-query'
import { readKeptFilter } from './kept-filter'
import { SORTS } from './task-filter'

const some = <T>(values: readonly T[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 4 })
const key = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/)
const days = fc
  .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 28 }))
  .map((pair) => pair.sort((a, b) => a - b).map((day) => `2022-06-${String(day).padStart(2, '0')}`))
const filters = fc
  .record(
    {
      branch: key,
      badge: some(BADGES),
      status: some(STATUSES),
      deadline: some(DEADLINES),
      unit: fc.uniqueArray(key, { minLength: 1, maxLength: 3 }),
      group: fc.uniqueArray(key, { minLength: 1, maxLength: 3 }),
      owner: fc.uniqueArray(fc.oneof(fc.constant('me'), fc.uuid({ version: 4 })), {
        minLength: 1,
        maxLength: 3,
      }),
      days,
      open: fc.constant(true),
      silent: fc.constant(true),
      atRisk: fc.constant(true),
      obstacle: fc.constant(true),
      q: fc.constantFrom('gia hạn', 'số, hồ sơ', '100% & hơn', 'a=b', 'Ưu đãi +'),
      sort: fc.constantFrom(...SORTS),
      view: fc.constantFrom(...LIST_VIEWS),
    },
    { requiredKeys: [] },
  )
  .map(
    ({ days: span, ...rest }) =>
      ({ ...rest, ...(span ? { dueFrom: span[0], dueTo: span[1] } : {}) }) as KeptFilter,
  )

describe('a kept query', () => {
  test('read back gives the same filter, and written again the same text', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const text = writeFilter(filter)
        const { limit: _, ...back } = readKeptFilter(text)
        expect(back).toEqual({ sort: 'key', ...filter })
        expect(writeFilter(back)).toBe(text)
      }),
    )
  })

  test('drops the day, the cursor and the limit, even senseless ones', () => {
    expect(writeFilter(readKeptFilter('asOf=x&cursor=y&limit=9999&badge=overdue'))).toBe('badge=overdue')
  })

  test('carries no view that there is not', () => {
    expect(() => readKeptFilter('badge=overdue&view=gallery')).toThrow('invalid')
  })

  test('knows days in the wrong order', () => {
    expect(() => readKeptFilter('dueFrom=2022-06-02')).not.toThrow()
    expect(() => readKeptFilter('dueFrom=2022-06-02&dueTo=2022-06-01')).toThrow('invalid')
  })
})
