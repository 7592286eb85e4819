import { expect, test } from 'vitest'
import { allOrNone, extended, NOTHING, toggled } from './selection'

const order = ['a', 'b', 'c', 'd', 'e']

test('a row is chosen and left again', () => {
  expect(toggled(NOTHING, 'b').ids).toEqual(['b'])
  expect(toggled(toggled(NOTHING, 'b'), 'b').ids).toEqual([])
})

test.each([
  ['b', 'd', ['b', 'c', 'd']],
  ['d', 'b', ['d', 'b', 'c']],
  ['c', 'c', ['c']],
])('a range from %s to %s takes all between, whatever the direction', (from, to, ids) => {
  expect(extended(toggled(NOTHING, from), to, order).ids).toEqual(ids)
})

test('a range without a start, or over a row that has gone, is one row', () => {
  expect(extended(NOTHING, 'c', order).ids).toEqual(['c'])
  expect(extended(toggled(NOTHING, 'x'), 'c', order).ids).toEqual(['x', 'c'])
})

test('the head chooses all that stand there, and none when all are chosen', () => {
  expect(allOrNone(toggled(NOTHING, 'b'), order).ids).toEqual(order)
  expect(allOrNone({ ids: order, from: null }, order).ids).toEqual([])
})

test('the head leaves alone what is chosen and folded away', () => {
  expect(allOrNone({ ids: ['x', 'b'], from: 'b' }, order).ids).toEqual(['x', ...order])
  expect(allOrNone({ ids: ['x', ...order], from: null }, order).ids).toEqual(['x'])
})
