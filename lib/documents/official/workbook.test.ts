import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ReadRow, readRows, unzip, wholeOf } from '@/lib/documents/testing/read-xlsx'
import { elementsOf, findAll, readXml } from '@/lib/documents/testing/read-xml'
import { EMPTY, SAMPLE } from '@/lib/documents/testing/sample-report'
import { getTranslator } from '@/lib/i18n/server'
import type { OfficialDocument, TableRow } from './model'
import { annexWorkbook } from './workbook'

const STAMP = '2022-06-15T09:40'
const t = getTranslator('vi')
const made = async (document: OfficialDocument) => unzip(await wholeOf(annexWorkbook(document, STAMP, t)))
const rowsOf = (parts: Map<string, string>, sheet: number) =>
  readRows(parts.get(`xl/worksheets/sheet${sheet}.xml`) ?? '')
const namesOf = (parts: Map<string, string>) =>
  findAll(readXml(parts.get('xl/workbook.xml') ?? ''), 'sheet').map(({ attributes }) => attributes['name'])
/** What a column shows, a formula as it is written. */
const column = (rows: ReadRow[], letter: string) =>
  rows.map(({ cells }) => {
    const cell = cells.get(letter)
    return cell?.formula ?? cell?.number ?? cell?.text
  })
const withRows = (rows: TableRow[]): OfficialDocument => ({
  ...EMPTY,
  annexes: [
    {
      number: 'I',
      title: 'SỐ LIỆU',
      reference: '',
      blocks: [
        {
          kind: 'table',
          table: {
            name: 'Số liệu',
            columns: [
              { title: 'Nội dung', width: 0.5, align: 'left' },
              { title: 'Số', width: 0.5, align: 'right' },
            ],
            rows,
          },
        },
      ],
    },
  ],
})
const row = (number: number): TableRow => ({
  kind: 'row',
  cells: [{ text: 'x' }, { text: String(number), value: { number } }],
})
const total = (sum: number): TableRow => ({
  kind: 'total',
  cells: [{ text: 'Cộng' }, { text: String(sum), value: { sum } }],
})
const group: TableRow = { kind: 'group', cells: [{ text: 'I' }, { text: 'Nhóm' }] }
/** The cells of the second column below the head. */
const sums = async (rows: TableRow[]) => column(rowsOf(await made(withRows(rows)), 1), 'B').slice(4)

describe('the tables of a report as a workbook', () => {
  test('have a sheet each, the text’s before the annexes’', async () => {
    expect(namesOf(await made(SAMPLE))).toEqual([
      'Kết quả theo nhóm hoạt động',
      'Phụ lục I - TÌNH HÌNH THỰC HIỆN',
      'Phụ lục II - CHỈ TIÊU',
    ])
  })

  test('stand under the titles of their annex, with what is said behind them below', async () => {
    const rows = rowsOf(await made(SAMPLE), 2)
    expect(column(rows, 'A')).toEqual([
      'Phụ lục I',
      'TÌNH HÌNH THỰC HIỆN TỪNG NHIỆM VỤ',
      SAMPLE.annexes[0]?.reference,
      'TT',
      'I',
      '1',
      '2',
      undefined,
      'II',
      '3',
      undefined,
      undefined,
      'Ghi chú: số liệu đến ngày 15/6/2022.',
    ])
  })

  test('keep days and numbers as values and what people typed as text', async () => {
    const parts = await made(SAMPLE)
    const [first, second] = rowsOf(parts, 2).slice(5)
    expect(first?.cells.get('C')?.number).toBe(44_727)
    expect(first?.cells.get('D')?.number).toBe(78)
    expect(second?.cells.get('B')).toMatchObject({ text: '=SUM(1;2)' })
    expect(second?.cells.get('B')?.formula).toBeUndefined()
    expect(formatOf(parts, first?.cells.get('C')?.style)).toBe('dd/mm/yyyy')
    expect(formatOf(parts, first?.cells.get('D')?.style)).toBe('#,##0')
  })

  test('keep percents as fractions that are shown as they were printed', async () => {
    const parts = await made(SAMPLE)
    const rows = rowsOf(parts, 1).filter(({ cells }) => cells.get('D')?.number !== undefined)
    expect(rows.map(({ cells }) => cells.get('D')?.number)).toEqual([0.77, 0.695])
    expect(rows.map(({ cells }) => formatOf(parts, cells.get('D')?.style))).toEqual(['0%', '0.0#%'])
  })

  test('sum up their groups, and all groups once', async () => {
    const rows = rowsOf(await made(SAMPLE), 2)
    const found = rows.flatMap(({ cells }) => cells.get('D') ?? []).filter(({ formula }) => formula)
    expect(found.map(({ formula, number }) => [formula, number])).toEqual([
      ['SUBTOTAL(9,D6:D7)', 83],
      ['SUBTOTAL(9,D10:D10)', 7],
      ['SUBTOTAL(9,D5:D11)', 90],
    ])
  })

  test('without groups sum up all rows', async () => {
    expect(await sums([row(8), row(7), total(15)])).toEqual([8, 7, 'SUM(B5:B6)'])
  })

  test('sum up everything at the end where groups have no sums of their own', async () => {
    expect((await sums([group, row(8), group, row(7), total(15)])).at(-1)).toBe('SUBTOTAL(9,B5:B8)')
  })

  test('show a printed sum as a number where no rows above give it', async () => {
    expect(await sums([row(8), row(7), total(16)])).toEqual([8, 7, 16])
    expect(await sums([total(0)])).toEqual([0])
  })

  test('are printed on A4 across with the head on every page, and keep the head in sight', async () => {
    const parts = await made(SAMPLE)
    const sheet = parts.get('xl/worksheets/sheet2.xml') ?? ''
    expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape"')
    expect(sheet).toContain('&amp;LPhụ lục I - TÌNH HÌNH THỰC HIỆN&amp;RTrang &amp;P/&amp;N')
    expect(sheet).toMatch(/<pane ySplit="4" topLeftCell="A5" [^>]*state="frozen"/)
    expect(parts.get('xl/workbook.xml')).toContain(
      `name="_xlnm.Print_Titles" localSheetId="1">'Phụ lục I - TÌNH HÌNH THỰC HIỆN'!$4:$4<`,
    )
  })

  test('of one name get names that Excel can tell apart', async () => {
    const [annex] = SAMPLE.annexes
    const two = annex ? [{ ...annex, blocks: [...annex.blocks, ...annex.blocks] }] : []
    expect(namesOf(await made({ ...SAMPLE, body: [], annexes: two }))).toEqual([
      'Phụ lục I - TÌNH HÌNH THỰC HIỆN',
      'Phụ lục I - TÌNH HÌNH THỰC (2)',
    ])
  })

  test('may be none: an annex of text is a sheet of its lines, and no annex a sheet with the title', async () => {
    const reference = '(Kèm theo)'
    const runs = [{ text: 'Một ' }, { text: 'hai' }]
    const annex = { number: null, title: 'GHI CHÚ', reference, blocks: [{ kind: 'item' as const, runs }] }
    const parts = await made({ ...EMPTY, annexes: [annex] })
    expect(column(rowsOf(parts, 1), 'A')).toEqual(['Phụ lục', 'GHI CHÚ', reference, '- Một hai'])
    expect(namesOf(await made(EMPTY))).toEqual(['1'])
  })

  test('of the same document and moment have the same bytes', async () => {
    const bytes = () => wholeOf(annexWorkbook(SAMPLE, STAMP, t))
    expect((await bytes()).equals(await bytes())).toBe(true)
  })

  test('with whatever people type are well-formed, and no text is a formula', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('=1+1', "'", 'History', '+x', '[a]'))
    const rows = fc.array(
      fc.record({
        kind: fc.constantFrom('row' as const, 'group' as const, 'total' as const),
        cells: cells(text),
      }),
    )
    await fc.assert(
      fc.asyncProperty(rows, text, text, async (given, title, number) => {
        const document = withRows(given)
        const annexes = document.annexes.flatMap((annex) => [
          { ...annex, title, number },
          { ...annex, title, number: number.toUpperCase() },
        ])
        const parts = await made({ ...document, annexes })
        for (const part of parts.values()) expect(elementsOf(readXml(part))).toBeDefined()
        const names = namesOf(parts).map((name) => name?.toLowerCase())
        expect(new Set(names).size).toBe(names.length)
        for (const name of names) expect(name?.length).toBeLessThanOrEqual(31)
        for (const { cells } of rowsOf(parts, 1))
          for (const cell of cells.values()) expect(cell.formula).toBeUndefined()
      }),
      { numRuns: 60 },
    )
  })
})

function cells(text: fc.Arbitrary<string>) {
  return fc.tuple(text, text).map((both) => both.map((one) => ({ text: one })))
}

/** Excel's format of a cell's style. */
function formatOf(parts: Map<string, string>, style: number | undefined): string | undefined {
  const styles = readXml(parts.get('xl/styles.xml') ?? '')
  const [list] = findAll(styles, 'cellXfs')
  const id = elementsOf(list)[style ?? 0]?.attributes['numFmtId']
  const formats = findAll(styles, 'numFmt')
  return formats.find(({ attributes }) => attributes['numFmtId'] === id)?.attributes['formatCode']
}
