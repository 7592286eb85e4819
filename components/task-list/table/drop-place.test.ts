import { expect, it } from 'vitest'
import { dropPlace } from './drop-place'

const IDS = ['a', 'b', 'c', 'd', 'e']
const SHOWN = ['b', 'c', 'd'].map((id, index) => ({ id, top: 100 + index * 60, bottom: 160 + index * 60 }))

it.each([
  [90, { to: 1, at: 'b', edge: 'above' }],
  [129, { to: 1, at: 'b', edge: 'above' }],
  [131, { to: 2, at: 'b', edge: 'below' }],
  [200, { to: 2, at: 'b', edge: 'below' }],
  [900, { to: 3, at: 'd', edge: 'below' }],
] as const)('row c pulled to %s px lands at %o', (y, place) => {
  expect(dropPlace(IDS, 'c', SHOWN, y)).toEqual(place)
})

it('alone in its group a row lands nowhere', () => {
  expect(dropPlace(['a'], 'a', [{ id: 'a', top: 0, bottom: 60 }], 30)).toBeNull()
})
