import { expect, test } from 'vitest'
import { LIST_VIEWS, pathOfView, viewOfPath } from './list-view'

test('every view is known by its path, and any other path is the table', () => {
  for (const view of LIST_VIEWS) expect(viewOfPath(pathOfView(view))).toBe(view)
  expect(viewOfPath('/anything')).toBe('table')
})
