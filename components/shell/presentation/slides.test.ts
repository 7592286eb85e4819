import { expect, test } from 'vitest'
import { slideByKey } from './slides'

test.each([
  ['ArrowRight', 0, 1],
  ['ArrowDown', 0, 1],
  ['PageDown', 2, 3],
  [' ', 2, 3],
  ['ArrowRight', 6, 6],
  ['ArrowLeft', 1, 0],
  ['ArrowUp', 0, 0],
  ['PageUp', 6, 5],
  ['Home', 4, 0],
  ['End', 1, 6],
  ['a', 3, null],
])('%j on part %i of seven leads to part %s', (key, at, next) => {
  expect(slideByKey(key, at, 7)).toBe(next)
})
