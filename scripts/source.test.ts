import { describe, expect, test } from 'vitest'
import { blankOut, closeOf } from './source.mjs'

describe('a source without its comments', () => {
  test.each([
    ["a // 'b'\nc", 'a       \nc'],
    ['a /* `b` */ c', 'a           c'],
    ["'// no comment'", "'// no comment'"],
    ['`${a /* b */} // c`', '`${a /* b */} // c`'],
    ["x = 'it\\'s' // y", "x = 'it\\'s'     "],
    ["/'/.test(a) // b", "/'/.test(a)     "],
    ['a / b // c', 'a / b     '],
    ["<a href='https://x' />// y", "<a href='https://x' />    "],
  ])('%s keeps its places', (source, wanted) => {
    expect(blankOut(source)).toBe(wanted)
  })

  test('may leave out what stands between quotes', () => {
    expect(blankOut("call('authorize(x)', `b${c('d')}`)", { strings: true })).toBe(
      "call('            ', `          `)",
    )
  })
})

test.each([
  ["f({ a: ')' }, [b]) + c", 1, 17],
  ['{ `}${"}"}` }', 0, 12],
  ['(never', 0, 5],
])('the bracket of %s closes where it should', (source, open, close) => {
  expect(closeOf(source, open)).toBe(close)
})
