import { beforeAll, describe, expect, test } from 'vitest'
import { expectLook, styled } from '@/lib/documents/testing/docx-form'
import { attribute, type Docx, type Look, looksOf, readDocx } from '@/lib/documents/testing/read-docx'
import { elementsOf, find, findAll } from '@/lib/documents/testing/read-xml'
import { SAMPLE } from '@/lib/documents/testing/sample-report'
import { officialDocx } from './document'

let docx: Docx
let looks: Look[]

beforeAll(async () => {
  docx = await readDocx(officialDocx(SAMPLE, '2022-06-15T09:40'))
  looks = looksOf(docx, docx.document)
})

const of = (...styles: string[]) => styled(looks, ...styles)
const look = (style: string, size: [number, number], wanted: Partial<Look>) =>
  expectLook(looks, style, size, wanted)

describe('in a report as a Word file', () => {
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
