import { beforeAll, describe, expect, it, test } from 'vitest'
import {
  attribute,
  type Docx,
  type Look,
  looksOf,
  partXml,
  readDocx,
} from '@/lib/documents/testing/read-docx'
import { type Element, elementsOf, find, findAll } from '@/lib/documents/testing/read-xml'
import { SAMPLE } from '@/lib/documents/testing/sample-report'
import { officialDocx } from './document'
import { boldWidth } from './text-width'

let docx: Docx
let looks: Look[]
let report: Element
let annexes: Element[]

beforeAll(async () => {
  docx = await readDocx(officialDocx(SAMPLE, '2022-06-15T09:40'))
  looks = looksOf(docx, docx.document)
  ;[report = docx.document, ...annexes] = findAll(docx.document, 'w:sectPr')
})

const of = (...styles: string[]) => {
  const found = looks.filter(({ style }) => styles.includes(style))
  expect(found.length).toBeGreaterThan(0)
  return found
}
const between = (value: number, low: number, high: number) => {
  expect(value).toBeGreaterThanOrEqual(low)
  expect(value).toBeLessThanOrEqual(high)
}
/** Each paragraph of a style has a size in half-points and looks like this. */
const look = (style: string, [low, high]: [number, number], wanted: Partial<Look>) => {
  for (const found of of(style)) {
    between(found.size, low, high)
    expect(found).toMatchObject(wanted)
  }
}
const margins = (section: Element) => {
  const of = (side: string) => Number(attribute(section, 'w:pgMar', `w:${side}`))
  between(of('top'), 1_134, 1_417)
  between(of('bottom'), 1_134, 1_417)
  between(of('left'), 1_701, 1_984)
  between(of('right'), 850, 1_134)
}
/** How long the line below the paragraph is, as a share of the text's width. */
const ruleShare = (text: string, size: number, room: number) => {
  const rule = looks[looks.findLastIndex((one) => one.text === text) + 1]
  expect(rule).toMatchObject({ ruled: true, text: '' })
  return (room - (rule?.left ?? 0) - (rule?.right ?? 0)) / boldWidth(text, size)
}
const columns = () => findAll(docx.document, 'w:gridCol').map((column) => Number(column.attributes['w:w']))

/** reference/domain §3.10, by its numbers. */
const CHECKS: [number, string, () => void | Promise<void>][] = [
  [
    1,
    'the paper is A4, upright',
    () => {
      expect(find(report, 'w:pgSz')?.attributes).toEqual({ 'w:w': '11906', 'w:h': '16838' })
    },
  ],
  [2, 'margins are 20–25, 30–35 and 15–20 mm', () => margins(report)],
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
    15,
    'pages are numbered in the middle of the upper margin, but the first',
    () => {
      for (const section of [report, ...annexes]) {
        expect(find(section, 'w:titlePg')).toBeDefined()
        expect(headerOf(section, 'default').fields).toEqual([' PAGE '])
        look15(headerOf(section, 'default').look)
        expect(headerOf(section, 'first')).toMatchObject({ fields: [], look: { text: '' } })
      }
    },
  ],
  [
    16,
    'every annex lies on its own sheets, numbered from 1, with heads repeated and rows whole',
    () => {
      expect(annexes).toHaveLength(SAMPLE.annexes.length)
      for (const section of annexes) {
        expect(find(section, 'w:pgSz')?.attributes).toEqual({
          'w:w': '16838',
          'w:h': '11906',
          'w:orient': 'landscape',
        })
        expect(attribute(section, 'w:pgNumType', 'w:start')).toBe('1')
        expect(attribute(section, 'w:type', 'w:val')).toBe('nextPage')
        margins(section)
      }
      for (const table of figureTables()) {
        const rows = elementsOf(table, 'w:tr')
        expect(rows.map((row) => find(row, 'w:trPr', 'w:tblHeader') !== undefined)).toEqual(
          rows.map((_, index) => index === 0),
        )
        expect(rows.every((row) => find(row, 'w:trPr', 'w:cantSplit'))).toBe(true)
      }
    },
  ],
  [
    17,
    'the text ends with ./.',
    () => {
      const body = looks.filter(({ style }) => style === 'BodyText').map(({ text }) => text)
      expect(body.filter((text) => text.endsWith('./.'))).toHaveLength(1)
      const last = looks.find(({ text }) => text.endsWith('./.'))
      // The signature never stands alone on a page.
      expect(last?.keepNext).toBe(true)
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

const look15 = (found: Look | undefined) => {
  expect(found).toMatchObject({ align: 'center', bold: false, italic: false })
  between(found?.size ?? 0, 26, 28)
}
const figureTables = () =>
  findAll(docx.document, 'w:tbl').filter(
    (table) => attribute(find(table, 'w:tblPr'), 'w:tblStyle', 'w:val') === 'FigureTable',
  )
const headerOf = (section: Element, type: string) => {
  const reference = elementsOf(section, 'w:headerReference').find((one) => one.attributes['w:type'] === type)
  const relationship = elementsOf(partXml(docx.parts, 'word/_rels/document.xml.rels')).find(
    ({ attributes }) => attributes['Id'] === reference?.attributes['r:id'],
  )
  const header = partXml(docx.parts, `word/${relationship?.attributes['Target']}`)
  return {
    fields: findAll(header, 'w:fldSimple').map(({ attributes }) => attributes['w:instr']),
    look: looksOf(docx, header)[0],
  }
}

describe('a report as a Word file keeps to Nghị định 30/2020/NĐ-CP', () => {
  it.each(CHECKS)('check %i: %s', (_, __, check) => check())

  test('an annex begins with its number, title and reference', () => {
    look('AnnexNumber', [28, 28], { bold: true, italic: false, align: 'center' })
    expect(of('AnnexNumber').map(({ text }) => text)).toEqual(['Phụ lục I', 'Phụ lục II'])
    look('AnnexTitle', [26, 28], { bold: true, align: 'center' })
    look('AnnexReference', [26, 28], { bold: false, italic: true, align: 'center' })
  })

  test('tables have thin black lines, bold heads in the middle, merged groups and bold sums', () => {
    const style = elementsOf(docx.styles, 'w:style').find(
      ({ attributes }) => attributes['w:styleId'] === 'FigureTable',
    )
    const borders = elementsOf(find(style, 'w:tblPr', 'w:tblBorders'))
    expect(borders.map(({ name }) => name.slice(2))).toEqual([
      'top',
      'left',
      'bottom',
      'right',
      'insideH',
      'insideV',
    ])
    for (const { attributes } of borders)
      expect(attributes).toMatchObject({ 'w:val': 'single', 'w:sz': '4', 'w:color': '000000' })
    look('TableHead', [22, 26], { bold: true, align: 'center' })
    look('TableText', [22, 26], { bold: false })
    look('TableTotal', [22, 26], { bold: true })
    look('TableGroup', [22, 26], { bold: true, keepNext: true })
    const spans = findAll(docx.document, 'w:gridSpan').map(({ attributes }) => attributes['w:val'])
    expect(spans).toEqual(['3', '3'])
  })

  test('headings can be walked by and stay with their text', () => {
    look('Heading1', [26, 28], { bold: true, keepNext: true })
    look('Heading2', [26, 28], { bold: true, keepNext: true })
    look('Heading3', [26, 28], { bold: false, italic: false, keepNext: true })
    const levels = elementsOf(docx.styles, 'w:style').map((style) => [
      style.attributes['w:styleId'],
      attribute(find(style, 'w:pPr'), 'w:outlineLvl', 'w:val'),
    ])
    expect(levels.filter(([, level]) => level !== '')).toEqual([
      ['Heading1', '0'],
      ['Heading2', '1'],
      ['Heading3', '2'],
      ['AnnexNumber', '0'],
    ])
  })

  test('dashes of several addressees stand below the colon', () => {
    expect(of('AddressedTo', 'AddresseeLine').map(({ text }) => text)).toEqual([
      'Kính gửi:',
      '- Bộ Tư pháp;',
      '- UBND tỉnh Thừa Thiên Huế.',
    ])
    look('AddresseeLine', [26, 28], { bold: false, italic: false })
  })
})
