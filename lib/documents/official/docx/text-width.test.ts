import path from 'node:path'
import PDFDocument from 'pdfkit'
import { describe, expect, it, test } from 'vitest'
import { MOTTO, NATION } from '@/lib/documents/official/wording'
import { boldWidth, widestLine } from './text-width'

const TINOS = 'lib/documents/official/fonts/tinos-bold.ttf'
const font = new PDFDocument().font(path.resolve(TINOS))
const measured = (text: string, size: number) => font.fontSize(size).widthOfString(text) * 20

describe('the width of bold text', () => {
  it.each([
    NATION,
    MOTTO,
    'SỞ TƯ PHÁP',
    'TRUNG TÂM TRỢ GIÚP PHÁP LÝ NHÀ NƯỚC',
    'Kết quả 6 tháng đầu năm 2022 thực hiện Kế hoạch số 264/KH-STP',
    'Đường “ưu đãi” – ơn nghĩa; Ở Ưng Ợ đặc… (1997)',
  ])('of %j is that of the font, but for kerning', (text) => {
    expect(Math.abs(boldWidth(text, 14) / measured(text, 14) - 1)).toBeLessThan(0.03)
  })

  test('is that of each letter by itself', () => {
    for (const letter of 'aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXYữằỘ0123456789-/(),.:;“”–—')
      expect([letter, boldWidth(letter, 100)]).toEqual([letter, Math.round(measured(letter, 100))])
  })

  test('is the same composed or not', () => {
    expect(boldWidth('Thừa Thiên Huế'.normalize('NFD'), 14)).toBe(boldWidth('Thừa Thiên Huế', 14))
  })

  test('of broken text is that of its widest line, at most the room', () => {
    const room = boldWidth('TRUNG TÂM TRỢ GIÚP', 13)
    expect(widestLine('TRUNG TÂM TRỢ GIÚP PHÁP LÝ', 13, room)).toBe(room)
    expect(widestLine('PHÁP LÝ', 13, room)).toBe(boldWidth('PHÁP LÝ', 13))
    expect(widestLine('X'.repeat(500), 13, room)).toBe(room)
    expect(widestLine('', 13, room)).toBe(0)
  })

  test('of Quốc hiệu fits its column on one line', () => {
    expect(measured(NATION, 13)).toBeLessThan(5_521 - 60)
  })
})
