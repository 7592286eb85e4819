import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseWhole, uiFraction, uiMeanPercent, uiNumber, uiPercent, uiRate } from './number'

describe('numbers', () => {
  test.each([
    [0, '0', '0'],
    [1234.5, '1.234,5', '1,234.5'],
    [1_234_567.89, '1.234.567,89', '1,234,567.89'],
    [-4, '-4', '-4'],
  ])('%d is written %s', (value, vi, en) => {
    expect(uiNumber(value)).toBe(vi)
    expect(uiNumber(value, 'en')).toBe(en)
  })
})

describe('percent from basis points', () => {
  test.each([
    [null, '—'],
    [0, '0%'],
    [1, '<1%'],
    [99, '<1%'],
    [100, '1%'],
    [4_699, '46%'],
    [9_999, '99%'],
    [10_000, '100%'],
  ])('%s is shown as %s', (basisPoints, text) => {
    expect(uiPercent(basisPoints)).toBe(text)
  })

  test('a plan shows 100% only when every counted task is confirmed', () => {
    expect(uiMeanPercent(10_000, false)).toBe('99%')
    expect(uiMeanPercent(10_000, true)).toBe('100%')
    expect(uiMeanPercent(4_650, false)).toBe('46%')
    expect(uiMeanPercent(5, false)).toBe('<1%')
    expect(uiMeanPercent(null, false)).toBe('—')
  })
})

describe('rates', () => {
  test.each([
    [16_051, 16_274, '98,6%'],
    [14_068, 16_274, '86,4%'],
    [2_501, 2_723, '91,8%'],
    [585, 766, '76,4%'],
    [4, 7, '57,1%'],
    [1, 2, '50,0%'],
    [1, 80, '1,3%'],
    [1, 2_000, '0,1%'],
    [1, 100_000, '0,1%'],
    [99_999, 100_000, '99,9%'],
    [0, 7, '0%'],
    [7, 7, '100%'],
    [0, 0, '—'],
  ])('%d of %d is %s', (num, den, text) => {
    expect(uiRate({ num, den })).toBe(text)
  })

  test('English has a decimal point', () => {
    expect(uiRate({ num: 4, den: 7 }, 'en')).toBe('57.1%')
  })

  test('stand beside their fraction', () => {
    expect(uiFraction({ num: 4, den: 7 })).toBe('4/7')
    expect(uiFraction({ num: 14_068, den: 16_274 })).toBe('14.068/16.274')
  })

  test('are never 100% while something is missing, never 0% while something is done, and at most half a tenth off', () => {
    const counts = fc
      .integer({ min: 1, max: 1_000_000 })
      .chain((den) => fc.tuple(fc.integer({ min: 0, max: den }), fc.constant(den)))
    fc.assert(
      fc.property(counts, ([num, den]) => {
        const text = uiRate({ num, den })
        expect(text === '100%').toBe(num === den)
        expect(text === '0%').toBe(num === 0)
        const off = Math.abs(Number(text.replace(',', '.').replace('%', '')) - (100 * num) / den)
        expect(off).toBeLessThan(0.1 + 1e-9)
      }),
    )
  })
})

describe('a whole number as it is typed', () => {
  test.each([
    ['12', 12],
    ['1.250', 1_250],
    ['1.250.000', 1_250_000],
    ['1 250', 1_250],
    ['1250', 1_250],
    ['12,0', 12],
    ['1.250,00', 1_250],
    ['12.5', null],
    ['1.2500', null],
    ['12,5', null],
    ['-1', null],
    ['', null],
    ['mười', null],
  ])('"%s" is %s', (text, value) => {
    expect(parseWhole(text)).toBe(value)
  })
})
