import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type TextPiece, textDifference } from './text-difference'

const written = (lines: TextPiece[][]) =>
  lines.map((line) =>
    line
      .map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `{+${text}+}`))
      .join(''),
  )
const side = (lines: TextPiece[][], kind: 'gone' | 'new') =>
  lines
    .filter(
      (line) => line.length === 0 || line.some((piece) => piece.kind !== (kind === 'gone' ? 'new' : 'gone')),
    )
    .map((line) =>
      line
        .filter((piece) => piece.kind === 'same' || piece.kind === kind)
        .map(({ text }) => text)
        .join(''),
    )
    .join('\n')

describe('textDifference', () => {
  it.each<[string, string, string, string[]]>([
    ['nothing', '', '', []],
    ['the same', 'Đã xong.', 'Đã xong.', ['Đã xong.']],
    [
      'a figure within a sentence',
      'Đã hoàn thành 07 nhiệm vụ, đạt 24%.',
      'Đã hoàn thành 09 nhiệm vụ, đạt 31%.',
      ['Đã hoàn thành[- 07-]{+ 09+} nhiệm vụ, đạt[- 24%.-]{+ 31%.+}'],
    ],
    ['a line more', 'Một.\nBa.', 'Một.\nHai là khác.\nBa.', ['Một.', '{+Hai là khác.+}', 'Ba.']],
    ['a line less', 'Một.\nHai là khác.\nBa.', 'Một.\nBa.', ['Một.', '[-Hai là khác.-]', 'Ba.']],
    ['from nothing', '', 'Một.\nHai.', ['{+Một.+}', '{+Hai.+}']],
    ['to nothing', 'Một.', '', ['[-Một.-]']],
    [
      'another sentence altogether',
      'Không có khó khăn, vướng mắc.',
      'Tòa án hoãn hai phiên xét xử.',
      ['{+Tòa án hoãn hai phiên xét xử.+}', '[-Không có khó khăn, vướng mắc.-]'],
    ],
    [
      'one line reworded among others that are new',
      'Tập huấn cho 40 người tại huyện Phú Vang.',
      'Ra mắt chuyên mục.\nTập huấn cho 60 người tại huyện Phú Vang.',
      ['{+Ra mắt chuyên mục.+}', 'Tập huấn cho[- 40-]{+ 60+} người tại huyện Phú Vang.'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(written(textDifference(before, after))).toEqual(expected)
  })

  const text = fc
    .array(
      fc.array(fc.constantFrom('đã', 'hoàn', 'thành', '07', '09', 'nhiệm vụ', ' '), {
        minLength: 1,
        maxLength: 8,
      }),
      { maxLength: 8 },
    )
    .map((lines) => lines.map((words) => words.join(' ')).join('\n'))

  it('keeps every word of both texts, in their order', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = textDifference(before, after)
        expect(side(lines, 'gone')).toBe(before)
        // A reworded line stands where it was; lines only of the later text keep their own order.
        expect(side(lines, 'new')).toBe(after)
      }),
    )
  })

  it('says of a text beside itself that nothing changed', () => {
    fc.assert(
      fc.property(text, (same) => {
        expect(
          textDifference(same, same)
            .flat()
            .every(({ kind }) => kind === 'same'),
        ).toBe(true)
      }),
    )
  })

  it('compares texts of 100,000 characters in whole lines of words, losing none', () => {
    const before = Array.from({ length: 20_000 }, (_, n) => `a${n % 977}`).join(' ')
    const after = Array.from({ length: 20_000 }, (_, n) => `b${n % 977}`).join(' ')
    const lines = textDifference(`x ${before} x`, `x ${after} x`)
    expect(side(lines, 'gone')).toBe(`x ${before} x`)
    expect(side(lines, 'new')).toBe(`x ${after} x`)
  })
})
