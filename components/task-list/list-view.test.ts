import { expect, test } from 'vitest'
import { LIST_VIEWS } from '@/lib/contracts/filter-query'
import { viewAddress, viewLink, viewOfAddress } from './list-view'

test.each([
  ['/tasks', null, 'table', 'table'],
  ['/tasks', null, 'board', 'board'],
  ['/tasks', 'table', 'board', 'table'],
  ['/tasks', 'calendar', 'table', 'calendar'],
  ['/tasks', 'timeline', 'table', 'table'],
  ['/tasks', 'nonsense', 'table', 'table'],
  ['/timeline', 'board', 'table', 'timeline'],
] as const)('%s?view=%s of somebody who remembers %s shows %s', (path, named, remembered, shown) => {
  expect(viewOfAddress(path, named, remembered)).toBe(shown)
})

test.each(['table', 'board', 'calendar'] as const)(
  'every view comes back from its address, remembering %s',
  (remembered) => {
    for (const view of LIST_VIEWS) {
      const { path, param } = viewAddress(view, remembered)
      expect(viewOfAddress(path, param, remembered)).toBe(view)
    }
  },
)

test('a link names its view for whoever opens it', () => {
  for (const view of LIST_VIEWS) {
    const { path, param } = viewLink(view)
    for (const remembered of ['table', 'board', 'calendar'] as const)
      expect(viewOfAddress(path, param, remembered)).toBe(view)
  }
})
