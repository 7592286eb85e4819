import { describe, expect, test } from 'vitest'
import { readRows, unzip, wholeOf } from '@/lib/documents/testing/read-xlsx'
import { plainDate } from '@/lib/domain/calendar'
import { daySerial, instantSerial } from './serial'
import type { Row } from './sheet'
import { type Workbook, xlsx } from './workbook'

const STYLES = { text: { wrap: true }, day: { format: 'dd/mm/yyyy' }, head: { bold: true, fill: 'D9E1EA' } }
type Name = keyof typeof STYLES

function book(rows: Row<Name>[]): Workbook<Name> {
  return {
    styles: STYLES,
    stamp: '2022-06-15T09:40',
    rest: (missing) => `… ${missing}`,
    sheets: [
      {
        name: "Phụ lục 'I'",
        columns: [{ width: 8 }, { width: 40 }],
        rows,
        freeze: { rows: 1, columns: 1 },
        headRow: 1,
        unfilteredRows: 1,
        page: { orientation: 'landscape', footer: { left: 'A & B', right: '&P/&N' } },
      },
    ],
  }
}
const ROWS: Row<Name>[] = [
  { cells: ['Mã', 'Ngày'], style: 'head' },
  { cells: ['=1+1', daySerial(plainDate('2022-06-15'))], style: ['text', 'day'], outline: 1 },
  { cells: [null, { formula: 'COUNTA(A2:A2)', value: 1 }], style: 'text' },
]

/** The order of ECMA-376 part 1, 18.3.1.99, as far as it is used. */
const ORDER = [
  'sheetPr',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'autoFilter',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
]

describe('a workbook', () => {
  test('has the parts Excel asks for, each element in its place', async () => {
    const parts = unzip(await wholeOf(xlsx(book(ROWS))))
    expect([...parts.keys()]).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/worksheets/sheet1.xml',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
    ])
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? ''
    const order = ORDER.map((name) => sheet.search(new RegExp(`<${name}[ >/]`)))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(Math.min(...order)).toBeGreaterThan(0)
    const styles = parts.get('xl/styles.xml') ?? ''
    const inStyles = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles'].map(
      (name) => styles.indexOf(`<${name} `),
    )
    expect(inStyles).toEqual([...inStyles].sort((a, b) => a - b))
  })

  test('text stays text, days are numbers with the format of a day, formulas have their value', async () => {
    const parts = unzip(await wholeOf(xlsx(book(ROWS))))
    const [, row, sums] = readRows(parts.get('xl/worksheets/sheet1.xml') ?? '')
    expect(row?.cells.get('A')).toEqual({ style: 1, text: '=1+1' })
    expect(row?.cells.get('B')).toEqual({ style: 2, number: 44_727 })
    expect(row?.outline).toBe(1)
    expect(sums?.cells.get('B')).toEqual({ style: 1, formula: 'COUNTA(A2:A2)', number: 1 })
    expect(parts.get('xl/styles.xml')).toContain('<numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>')
  })

  test('names its ranges, repeats its head and numbers its pages', async () => {
    const parts = unzip(await wholeOf(xlsx(book(ROWS))))
    const workbook = parts.get('xl/workbook.xml') ?? ''
    expect(workbook).toContain(`name="_xlnm.Print_Titles" localSheetId="0">'Phụ lục ''I'!$1:$1<`)
    expect(workbook).toContain(`'Phụ lục ''I'!$A$1:$B$2<`)
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? ''
    expect(sheet).toContain('<autoFilter ref="A1:B2"/>')
    expect(sheet).toContain('&amp;LA &amp;&amp; B&amp;R&amp;P/&amp;N')
  })

  test('of the same rows and moment has the same bytes, and no rows are no fault', async () => {
    expect(await wholeOf(xlsx(book(ROWS)))).toEqual(await wholeOf(xlsx(book(ROWS))))
    expect(readRows(unzip(await wholeOf(xlsx(book([])))).get('xl/worksheets/sheet1.xml') ?? '')).toEqual([])
  })

  test('that is given up half-way ends the rows it was reading', async () => {
    let ended = false
    async function* rows(): AsyncGenerator<Row<Name>> {
      try {
        for (;;) yield { cells: ['x'.repeat(1_000), 1], style: 'text' }
      } finally {
        ended = true
      }
    }
    const endless = book([])
    const bytes = xlsx({ ...endless, sheets: endless.sheets.map((sheet) => ({ ...sheet, rows: rows() })) })
    for (let piece = 0; piece < 12; piece += 1) expect((await bytes.next()).done).toBe(false)
    await bytes.return(undefined)
    expect(ended).toBe(true)
  })

  test('counts days and moments as Excel does', () => {
    expect(daySerial(plainDate('1970-01-01'))).toBe(25_569)
    expect(instantSerial('2022-06-15T02:40:59.999Z')).toBeCloseTo(44_727 + (9 * 60 + 40) / 1_440, 9)
    expect(Math.floor(instantSerial('2022-06-14T17:00:00.000Z'))).toBe(44_727)
  })
})
