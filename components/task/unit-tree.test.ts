import { expect, test } from 'vitest'
import { placeUnits } from './unit-tree'

const unit = (id: string, parentId: string | null) => ({ id, parentId })
const all = [
  unit('so', null),
  unit('vp', 'so'),
  unit('tt', 'so'),
  unit('khoi', 'tt'),
  unit('nv1', 'khoi'),
  unit('nv2', 'khoi'),
]
const shown = (ids: string[]) =>
  placeUnits(
    all.filter(({ id }) => ids.includes(id)),
    all,
  ).map(({ unit: { id }, level, hasBelow }) => `${'-'.repeat(level)}${id}${hasBelow ? '+' : ''}`)

test('a unit stands below its nearest ancestor that leads tasks itself', () => {
  expect(shown(['vp', 'tt', 'nv1', 'nv2'])).toEqual(['vp', 'tt+', '-nv1', '-nv2'])
})

test('units whose ancestors lead nothing stand at the edge, in their order', () => {
  expect(shown(['nv2', 'nv1', 'vp'])).toEqual(['vp', 'nv1', 'nv2'])
})

test('a circle of parents does not hang the page', () => {
  expect(placeUnits([unit('a', 'b')], [unit('b', 'c'), unit('c', 'b')])).toHaveLength(1)
})
