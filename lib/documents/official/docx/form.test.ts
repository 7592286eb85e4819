import { beforeAll, describe, expect, it } from 'vitest'
import { between, expectLook, styled } from '@/lib/documents/testing/docx-form'
import { type Docx, type Look, looksOf, readDocx } from '@/lib/documents/testing/read-docx'
import { findAll } from '@/lib/documents/testing/read-xml'
import { SAMPLE } from '@/lib/documents/testing/sample-report'
import { officialDocx } from './document'
import { boldWidth } from './text-width'

let docx: Docx
let looks: Look[]

beforeAll(async () => {
  docx = await readDocx(officialDocx(SAMPLE, '2022-06-15T09:40'))
  looks = looksOf(docx, docx.document)
})

const of = (...styles: string[]) => styled(looks, ...styles)
const look = (style: string, size: [number, number], wanted: Partial<Look>) =>
  expectLook(looks, style, size, wanted)
/** How long the line below the paragraph is, as a share of the text's width. */
const ruleShare = (text: string, size: number, room: number) => {
  const rule = looks[looks.findLastIndex((one) => one.text === text) + 1]
  expect(rule).toMatchObject({ ruled: true, text: '' })
  return (room - (rule?.left ?? 0) - (rule?.right ?? 0)) / boldWidth(text, size)
}
const columns = () => findAll(docx.document, 'w:gridCol').map((column) => Number(column.attributes['w:w']))

/** The checks of reference/domain §3.10 on text, by its numbers; those on paper and page numbers are in pages.test.ts. */
const CHECKS: [number, string, () => void | Promise<void>][] = [
  [
    3,
    'all text is Times New Roman',
    () => {
      expect(new Set(looks.map(({ font }) => font))).toEqual(
        new Set(['Times New Roman/Times New Roman/Times New Roman']),
      )
      expect(findAll(docx.document, 'w:rFonts')).toEqual([])
    },
  ],
  [
    4,
    'all text is black',
    () => {
      const inRuns = [docx.document, docx.styles].flatMap((part) => findAll(part, 'w:color'))
      expect(inRuns.map(({ attributes }) => attributes['w:val'])).toEqual(['000000'])
    },
  ],
  [
    5,
    'Quốc hiệu is bold and centred, 12–13',
    () => {
      look('Nation', [24, 26], {
        text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        bold: true,
        italic: false,
        align: 'center',
      })
    },
  ],
  [
    6,
    'Tiêu ngữ is bold and centred, 13–14',
    () => {
      look('Motto', [26, 28], { text: 'Độc lập - Tự do - Hạnh phúc', bold: true, align: 'center' })
    },
  ],
  [
    7,
    'the bodies stand in capitals, the issuing one bold, the one above it not',
    () => {
      look('ParentBody', [24, 26], { text: 'UBND TỈNH THỪA THIÊN HUẾ', bold: false, align: 'center' })
      look('IssuingBody', [24, 26], { text: 'SỞ TƯ PHÁP', bold: true, align: 'center' })
    },
  ],
  [
    8,
    'lines are borders as long as the decree says, never underlining',
    () => {
      const [left = 0, right = 0] = columns()
      expect(ruleShare('Độc lập - Tự do - Hạnh phúc', 14, right)).toBeCloseTo(1, 2)
      between(ruleShare('SỞ TƯ PHÁP', 13, left), 0.34, 0.49)
      const [longest = '', last = ''] = SAMPLE.abstract
      const room = 11_906 - 1_701 - 964
      between((ruleShare(last, 14, room) * boldWidth(last, 14)) / boldWidth(longest, 14), 0.34, 0.49)
      expect([docx.document, docx.styles].flatMap((part) => findAll(part, 'w:u'))).toEqual([])
    },
  ],
  [
    9,
    'a number that is not given yet is blank before its sign',
    () => {
      look('DocumentNumber', [26, 26], { italic: false, bold: false, align: 'center' })
      expect(of('DocumentNumber')[0]?.text).toMatch(/^Số:\s+(\d{2,})?\s*\/BC-[A-ZĐ-]+$/)
    },
  ],
  [
    10,
    'place and date are italic, zeros before days below 10 and months 1 and 2 alone',
    () => {
      look('PlaceAndDate', [26, 28], { italic: true, bold: false, align: 'center' })
      expect(of('PlaceAndDate')[0]?.text).toMatch(
        /^.+, ngày (0[1-9]|[12]\d|3[01]) tháng (01|02|[3-9]|1[0-2]) năm \d{4}$/,
      )
    },
  ],
  [
    11,
    'type name and abstract are bold and centred',
    () => {
      look('TypeName', [26, 28], { text: 'BÁO CÁO', bold: true, italic: false, align: 'center' })
      look('Abstract', [26, 28], { bold: true, italic: false, align: 'center' })
    },
  ],
  [
    12,
    'the text is justified, indented by 1,27 cm, with 6 pt below and up to 1,5 lines',
    () => {
      for (const paragraph of of('BodyText', 'ListItem')) {
        between(paragraph.size, 26, 28)
        expect(paragraph.align).toBe('both')
        between(paragraph.firstLine, 714, 726)
        expect(paragraph.after).toBeGreaterThanOrEqual(120)
        between(paragraph.line, 240, 360)
      }
    },
  ],
  [
    13,
    'Nơi nhận is 12 bold italic, its list 11 with dashes, the file copy last',
    () => {
      look('RecipientsHead', [24, 24], { text: 'Nơi nhận:', bold: true, italic: true })
      look('RecipientLine', [22, 22], { bold: false, italic: false })
      expect(of('RecipientLine').map(({ text }) => text)).toEqual([
        '- Như trên;',
        '- Lãnh đạo Sở;',
        '- Lưu: VT, TGPL.',
      ])
    },
  ],
  [
    14,
    'who signs stands bold and centred, with room for the hand',
    () => {
      look('Capacity', [26, 28], { bold: true, italic: false, align: 'center' })
      look('SignerName', [26, 28], { text: 'Lê Minh Châu', bold: true, align: 'center' })
      between(of('SignerName')[0]?.before ?? 0, 4 * 322, 5 * 322)
    },
  ],
  [
    17,
    'the text ends with ./.',
    () => {
      const body = looks.filter(({ style }) => style === 'BodyText').map(({ text }) => text)
      expect(body.filter((text) => text.endsWith('./.'))).toHaveLength(1)
      const place = looks.findIndex(({ text }) => text.endsWith('./.'))
      // The signature never stands alone on a page.
      expect(looks[place]?.keepNext).toBe(true)
      expect(looks[place + 1]).toMatchObject({ text: '', keepNext: true })
    },
  ],
  [
    18,
    'letters are composed (NFC)',
    async () => {
      const typeName = SAMPLE.typeName.normalize('NFD')
      const { parts } = await readDocx(officialDocx({ ...SAMPLE, typeName }, '2022-06-15T09:40'))
      const text = parts.get('word/document.xml')?.toString('utf8') ?? ''
      expect(text).toBe(text.normalize('NFC'))
    },
  ],
]

describe('a report as a Word file keeps to Nghị định 30/2020/NĐ-CP', () => {
  it.each(CHECKS)('check %i: %s', (_, __, check) => check())
})
