import { beforeAll, describe, expect, it } from 'vitest'
import { between } from '@/lib/documents/testing/docx-form'
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

let docx: Docx
let report: Element
let annexes: Element[]

beforeAll(async () => {
  docx = await readDocx(officialDocx(SAMPLE, '2022-06-15T09:40'))
  ;[report = docx.document, ...annexes] = findAll(docx.document, 'w:sectPr')
})

const margins = (section: Element) => {
  const of = (side: string) => Number(attribute(section, 'w:pgMar', `w:${side}`))
  between(of('top'), 1_134, 1_417)
  between(of('bottom'), 1_134, 1_417)
  between(of('left'), 1_701, 1_984)
  between(of('right'), 850, 1_134)
}

/** The checks of reference/domain §3.10 on paper and page numbers; those on text are in form.test.ts. */
const CHECKS: [number, string, () => void][] = [
  [
    1,
    'the paper is A4, upright',
    () => {
      expect(find(report, 'w:pgSz')?.attributes).toEqual({ 'w:w': '11906', 'w:h': '16838' })
    },
  ],
  [2, 'margins are 20–25, 30–35 and 15–20 mm', () => margins(report)],
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

describe('the pages of a report as a Word file keep to Nghị định 30/2020/NĐ-CP', () => {
  it.each(CHECKS)('check %i: %s', (_, __, check) => check())
})
