import { expect, test } from 'vitest'
import type { Face } from '@/lib/contracts/laid-out'
import { evenLines, type Line, linesOf, placed } from './lines'

/** Every letter as wide as its size: widths can be counted. */
const measure = (text: string, _face: Face, size: number) => [...text].length * size
const run = (text: string, face: Face = 'regular') => ({ text, face, size: 1 })
const seen = (lines: readonly Line[]) =>
  lines.map(({ fragments }) => fragments.map(({ text }) => text).join('|'))

test('lines are as full as they can be and break at spaces only', () => {
  expect(seen(linesOf([run('một hai ba bốn')], 7, measure))).toEqual(['một hai', 'ba bốn'])
})

test('a held space is no place to break', () => {
  expect(seen(linesOf([run('một ngày\u00A015')], 9, measure))).toEqual(['một', 'ngày\u00A015'])
})

test('a first line is shorter by its indent', () => {
  expect(seen(linesOf([run('một hai ba')], 7, measure, 4))).toEqual(['một', 'hai ba'])
})

test('a word that changes its face stays one word', () => {
  expect(seen(linesOf([run('a b'), run('c', 'bold'), run(' d')], 3, measure))).toEqual(['a', 'b|c', 'd'])
})

test('a word wider than a line is broken, and what follows goes on behind it', () => {
  expect(seen(linesOf([run('ab cdefgh i')], 4, measure))).toEqual(['ab', 'cdef', 'gh i'])
})

test('spaces at a break belong to the text, not to the line', () => {
  const [first, second] = linesOf([run('ab  cd ')], 3, measure)
  expect(first).toMatchObject({ joint: '  ', width: 2 })
  expect(second).toMatchObject({ joint: ' ', width: 2, isLast: true })
})

test('an empty text is an empty line', () => {
  expect(seen(linesOf([run('')], 5, measure))).toEqual([''])
})

test('lines in the middle are about as long as each other', () => {
  expect(seen(evenLines([run('aa bb cc dd')], 8, measure))).toEqual(['aa bb', 'cc dd'])
})

test('a justified line ends at the edge, its last one and one without spaces where they end', () => {
  const [first, last] = linesOf([run('aa bb cc')], 6, measure)
  const at = (line: Line | undefined) => line && placed(line, { left: 10, width: 6 }, 'justify', 0, null)
  expect(at(first)).toMatchObject({ spacing: 1, pieces: [{ x: 10, width: 6 }] })
  expect(at(last)).toMatchObject({ spacing: 0, pieces: [{ x: 10, width: 2 }] })
})

test('a line that would be torn apart is not justified', () => {
  const [first] = linesOf([run('a b cccccccccc')], 10, measure)
  expect(first && placed(first, { left: 0, width: 10 }, 'justify', 0, null).spacing).toBe(0)
})
