import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { CELL_MAX, cellText, columnName, sheetName, xmlText } from './text'

describe('text in a sheet', () => {
  it.each([
    ['a & b < c > "d"', 'a &amp; b &lt; c &gt; &quot;d&quot;'],
    ['hai\r\ndòng\rba', 'hai\ndòng\nba'],
    ['chuông\u0007 và \u0000 rỗng\u001f', 'chuông và  rỗng'],
    ['tab\tgiữ', 'tab\tgiữ'],
    ['nửa \ud83d đôi \ude00', 'nửa  đôi '],
    ['\ufffe\uffff', ''],
    ['😀 ữ ằ', '😀 ữ ằ'],
    ['_x0041_ và _xyz', '_x005F_x0041_ và _xyz'],
    ['', ''],
  ])('%j is written as %j', (text, xml) => expect(xmlText(text)).toBe(xml))

  test('whatever people type is XML that can be read', () => {
    const anything = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(anything, (text) => {
        const xml = xmlText(text)
        return !/[^\P{Cc}\n\t]|\p{Cs}|[<>"]|&(?!amp;|lt;|gt;|quot;)/u.test(xml)
      }),
    )
  })

  test('a text that fits is kept to its last character, a longer one says how much is missing', () => {
    const rest = (missing: number) => `… (cắt bớt ${missing} ký tự)`
    expect(cellText('ă'.repeat(CELL_MAX), rest)).toHaveLength(CELL_MAX)
    const cut = cellText('😀'.repeat(20_000), rest)
    expect(cut.length).toBeLessThanOrEqual(CELL_MAX)
    const [, kept = '', missing] = /^((?:😀)*)… \(cắt bớt (\d+) ký tự\)$/u.exec(cut) ?? []
    expect(kept.length + Number(missing)).toBe(40_000)
  })
})

describe('a sheet', () => {
  it.each([
    ['Nhiệm vụ 264/KH-STP', 'Nhiệm vụ 264-KH-STP'],
    ["'[a]:*?\\/'", '-a------'],
    ['x'.repeat(40), 'x'.repeat(31)],
    [`${'x'.repeat(30)}😀`, 'x'.repeat(30)],
    ['', '1'],
    ['History', 'History1'],
  ])('called %j gets the name %j', (wanted, name) => expect(sheetName(wanted)).toBe(name))

  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [703, 'AAA'],
  ])('calls column %i %s', (number, name) => expect(columnName(number)).toBe(name))
})
