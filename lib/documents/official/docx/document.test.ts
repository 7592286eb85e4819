import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { OfficialDocument } from '@/lib/documents/official/model'
import { attribute, type Docx, looksOf, partXml, readDocx } from '@/lib/documents/testing/read-docx'
import { wholeOf } from '@/lib/documents/testing/read-xlsx'
import { type Element, elementsOf, findAll, textOf } from '@/lib/documents/testing/read-xml'
import { EMPTY, SAMPLE, textsOf } from '@/lib/documents/testing/sample-report'
import { officialDocx } from './document'

const STAMP = '2022-06-15T09:40'
const NAMES = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']
const made = (document: OfficialDocument) => readDocx(officialDocx(document, STAMP))
const printed = (docx: Docx) =>
  looksOf(docx, docx.document).flatMap(({ text }) => (text === '' ? [] : [text]))

describe('a Word file', () => {
  test('says what the document says, part by part, and nothing else', async () => {
    const words = {
      letterhead: NAMES,
      number: 'Số:        /BC-STP',
      addressees: ['Kính gửi:', '- Bộ Tư pháp;', '- UBND tỉnh Thừa Thiên Huế.'],
      recipients: ['Nơi nhận:', '- Như trên;', '- Lãnh đạo Sở;', '- Lưu: VT, TGPL.'],
    }
    const all = textsOf(SAMPLE, words).filter((text) => text !== '')
    expect(printed(await made(SAMPLE))).toEqual(all)
  })

  test('of the same document and moment has the same bytes', async () => {
    const bytes = () => wholeOf(officialDocx(SAMPLE, STAMP))
    expect((await bytes()).equals(await bytes())).toBe(true)
  })

  test('tells readers its title, language and moment', async () => {
    const core = partXml((await made(SAMPLE)).parts, 'docProps/core.xml')
    expect(elementsOf(core).map((one) => [one.name, textOf(one)])).toEqual([
      ['dc:title', SAMPLE.title],
      ['dc:language', 'vi-VN'],
      ['dcterms:created', '2022-06-15T02:40:00Z'],
      ['dcterms:modified', '2022-06-15T02:40:00Z'],
    ])
  })

  test('carries a number once it is given, and one addressee on the line of the words', async () => {
    const letterhead = { ...SAMPLE.letterhead, number: '05' }
    const texts = printed(await made({ ...SAMPLE, letterhead, addressees: ['Bộ Tư pháp'] }))
    expect(texts).toContain('Số: 05/BC-STP')
    expect(texts).toContain('Kính gửi: Bộ Tư pháp')
    expect(texts.filter((text) => text.includes('Bộ Tư pháp'))).toHaveLength(1)
  })

  test('without content is a whole file of one section still, without lines under nothing', async () => {
    const docx = await made(EMPTY)
    expect(printed(docx)).toEqual([...NAMES, 'Số:        '])
    expect(findAll(docx.document, 'w:sectPr')).toHaveLength(1)
    expect(looksOf(docx, docx.document).filter(({ ruled }) => ruled)).toHaveLength(1)
  })

  test('calls the only annex just Phụ lục', async () => {
    const [annex] = SAMPLE.annexes
    const annexes = annex ? [{ ...annex, number: null }] : []
    expect(printed(await made({ ...SAMPLE, annexes }))).toContain('Phụ lục')
  })

  test('keeps long texts and many rows whole', async () => {
    const text = 'Tuyên truyền, phổ biến pháp luật '.repeat(2_000).trim()
    const rows = Array.from({ length: 500 }, (_, index) => ({
      kind: 'row' as const,
      cells: [{ text: `Nhiệm vụ ${index}` }],
    }))
    const columns = [{ title: 'Nội dung', width: 1, align: 'left' as const }]
    const docx = await made({
      ...EMPTY,
      letterhead: { ...EMPTY.letterhead, body: 'X'.repeat(3_000) },
      body: [
        { kind: 'paragraph', runs: [{ text }] },
        { kind: 'table', table: { name: 'Dài', columns, rows } },
      ],
    })
    expect(printed(docx)).toContain(text)
    expect(printed(docx).filter((one) => one.startsWith('Nhiệm vụ '))).toHaveLength(500)
  })

  test('draws pictures with words for those who do not see them, no wider than the text', async () => {
    const wide = { png: Uint8Array.of(1, 2, 3), width: 400, height: 100, description: 'Rộng', caption: null }
    const docx = await made({ ...SAMPLE, body: [...SAMPLE.body, { kind: 'picture', picture: wide }] })
    const [first, second] = findAll(docx.document, 'wp:inline')
    expect(attribute(first, 'wp:docPr', 'descr')).toBe('Tiến độ "thực tế" & kế hoạch')
    expect(attribute(first, 'wp:extent', 'cx')).toBe(String(120 * 36_000))
    expect(Number(attribute(second, 'wp:extent', 'cx'))).toBeLessThanOrEqual(9_241 * 635)
    expect([...(docx.parts.get('word/media/picture2.png') ?? [])]).toEqual([1, 2, 3])
    const has = (element: Element, name: string) => findAll(element, name).length > 0
    const drawn = findAll(docx.document, 'w:p').filter((one) => has(one, 'wp:inline'))
    expect(drawn.map((one) => has(one, 'w:keepNext'))).toEqual([true, false])
    const caption = looksOf(docx, docx.document).find(({ text }) => text === 'Hình 1. Tiến độ')
    expect(caption).toMatchObject({ align: 'center', italic: true, bold: false })
    const ids = elementsOf(partXml(docx.parts, 'word/_rels/document.xml.rels')).map(
      ({ attributes }) => attributes['Id'],
    )
    const used = findAll(docx.document, 'a:blip').map(({ attributes }) => attributes['r:embed'])
    expect(ids).toEqual(expect.arrayContaining(used))
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('keeps a short table on one page, its rows with each other, and lets a long one go on', async () => {
    const columns = [{ title: 'Nội dung', width: 1, align: 'center' as const }]
    for (const [count, kept] of [
      [3, 2],
      [40, 0],
    ] as const) {
      const rows = Array.from({ length: count }, () => ({ kind: 'row' as const, cells: [{ text: 'x' }] }))
      const docx = await made({ ...EMPTY, body: [{ kind: 'table', table: { name: 'T', columns, rows } }] })
      const cells = findAll(docx.document, 'w:tc').filter((cell) => textOf(cell) === 'x')
      expect(cells).toHaveLength(count)
      const keeps = cells.map((cell) => findAll(cell, 'w:keepNext').length)
      expect(keeps).toEqual(rows.map((_, row) => (row < kept ? 1 : 0)))
    }
  })

  test('refers to its own parts alone, whatever its text says', async () => {
    const text = '{ HYPERLINK "https://example.org" } <w:fldSimple w:instr="DDE"/> & ]]> "x"'
    const docx = await made({ ...SAMPLE, title: text, typeName: text, recipients: [text] })
    expect(printed(docx)).toContain(text)
    expect(findAll(docx.document, 'w:fldSimple')).toEqual([])
    for (const [name] of docx.parts) {
      if (!name.endsWith('.rels')) continue
      for (const { attributes } of elementsOf(partXml(docx.parts, name))) {
        expect(attributes['TargetMode']).toBeUndefined()
        const folder = name.startsWith('word/') ? 'word/' : ''
        expect(docx.parts.has(folder + attributes['Target'])).toBe(true)
      }
    }
  })

  test('has the children of its properties in the order that the standard demands', async () => {
    const docx = await made(SAMPLE)
    for (const part of [docx.document, docx.styles])
      for (const [name, order] of Object.entries(ORDER))
        for (const element of findAll(part, name))
          expect(placesOf(element, order)).toEqual(sorted(element, order))
  })

  test('of whatever people type is well-formed and says just that', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('</w:t>', '&amp;', '_x0041_'),
    )
    const runs = fc.array(fc.record({ text, bold: fc.boolean(), italic: fc.boolean() }))
    const row = fc.record({
      kind: fc.constantFrom('row' as const, 'total' as const),
      cells: fc.tuple(text, text).map((both) => both.map((one) => ({ text: one }))),
    })
    const column = fc.record({
      title: text,
      width: fc.double({ min: 0, max: 1, noNaN: true }),
      align: fc.constantFrom('left' as const, 'right' as const),
    })
    const block = fc.oneof(
      fc.record({ kind: fc.constantFrom('paragraph' as const, 'item' as const), runs }),
      fc.record({
        kind: fc.constant('heading' as const),
        level: fc.constantFrom(1 as const, 2 as const, 3 as const),
        text,
      }),
      fc.record({
        kind: fc.constant('table' as const),
        table: fc.record({
          name: text,
          columns: fc.tuple(column, column),
          rows: fc.array(row, { maxLength: 4 }),
        }),
      }),
    )
    const blocks = fc.array(block, { maxLength: 4 })
    const annex = fc.record({ number: fc.option(text), title: text, reference: text, blocks })
    const document = fc.record({
      title: text,
      typeName: text,
      abstract: fc.array(text),
      body: blocks,
      annexes: fc.array(annex, { maxLength: 2 }),
    })
    await fc.assert(
      fc.asyncProperty(document, async (given) => {
        const whole = { ...EMPTY, ...given }
        const all = textsOf(whole, {
          letterhead: NAMES,
          number: 'Số:        ',
          addressees: [],
          recipients: [],
        })
        expect(printed(await made(whole))).toEqual(all.map(kept).filter((one) => one !== ''))
      }),
      { numRuns: 60 },
    )
  })
})

/** Text as it must arrive: one line, composed, without what XML refuses. */
function kept(text: string): string {
  const letters = text.replaceAll('\r\n', ' ').replace(/[\r\n\t\v\f\u2028\u2029]/g, ' ')
  return [...letters]
    .filter((letter) => !/^[\p{Cc}\p{Cs}\uFFFE\uFFFF]$/u.test(letter))
    .join('')
    .normalize('NFC')
}

/** ECMA-376 part 1, 17.3.1.26, 17.3.2.28, 17.4.59, 17.4.69, 17.4.81 and 17.6.17, as far as we write them. */
const ORDER: Record<string, string[]> = {
  'w:pPr': ['pStyle', 'keepNext', 'pBdr', 'spacing', 'ind', 'jc', 'outlineLvl', 'sectPr'],
  'w:rPr': ['rFonts', 'b', 'bCs', 'i', 'iCs', 'color', 'sz', 'szCs', 'lang'],
  'w:tblPr': ['tblStyle', 'tblW', 'tblInd', 'tblBorders', 'tblLayout', 'tblCellMar', 'tblLook', 'tblCaption'],
  'w:tcPr': ['tcW', 'gridSpan', 'vAlign'],
  'w:trPr': ['cantSplit', 'tblHeader'],
  'w:sectPr': ['headerReference', 'type', 'pgSz', 'pgMar', 'pgNumType', 'titlePg'],
  'w:style': [
    'name',
    'basedOn',
    'next',
    'uiPriority',
    'semiHidden',
    'unhideWhenUsed',
    'qFormat',
    'pPr',
    'rPr',
    'tblPr',
  ],
  'w:tc': ['tcPr', 'p'],
}

function placesOf(element: Element, order: string[]): number[] {
  return elementsOf(element).map(({ name }) => {
    expect(order).toContain(name.slice(2))
    return order.indexOf(name.slice(2))
  })
}

function sorted(element: Element, order: string[]): number[] {
  return placesOf(element, order).sort((a, b) => a - b)
}
