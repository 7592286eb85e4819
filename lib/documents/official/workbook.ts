import type { Row, Sheet } from '@/lib/documents/xlsx/sheet'
import { xlsx } from '@/lib/documents/xlsx/workbook'
import type { Translator } from '@/lib/i18n/translate'
import type { OfficialDocument, Table } from './model'
import { plainText } from './plain-text'
import { type SheetPlan, sheetPlans } from './sheet-plan'
import { cellStyle, type StyleName, sheetStyles } from './sheet-styles'
import { sheetValues } from './sheet-values'

/** Characters of size 11 over the width of a landscape A4 page. */
const PAGE_WIDTH = 130
const NARROWEST = 6
/** More lines than these above a head would leave no room to scroll in. */
const FROZEN_MAX = 10

/**
 * The bytes of an .xlsx with the tables of a document, one sheet each: those of its text, then its annexes. Numbers, days
 * and percents are values, sums are formulas over the rows above, everything else is text. `stamp` is the moment of making
 * in wall-clock digits, `2022-06-15T09:40`: the same document, stamp and language give the same bytes.
 */
export function annexWorkbook(
  document: OfficialDocument,
  stamp: string,
  t: Translator,
): AsyncGenerator<Uint8Array> {
  return xlsx({
    styles: sheetStyles(),
    stamp,
    rest: (missing) => t('export.rest', { missing }),
    sheets: sheetPlans(document).map((plan) => sheetOf(plan, t)),
  })
}

function sheetOf({ name, above, table, below }: SheetPlan, t: Translator): Sheet<StyleName> {
  const headRow = above.length + 1
  const lines = (list: SheetPlan['above']) =>
    list.map(({ text, style }): Row<StyleName> => ({ cells: [text], style }))
  return {
    name,
    columns: table ? widthsOf(table) : [{ width: PAGE_WIDTH }],
    rows: [...lines(above), ...(table ? tableRows(table, headRow) : []), ...lines(below)],
    ...(table ? { headRow, unfilteredRows: totalsAtEnd(table) + below.length } : {}),
    ...(table && headRow <= FROZEN_MAX ? { freeze: { rows: headRow, columns: 0 } } : {}),
    page: {
      orientation: 'landscape',
      footer: { left: name, right: t('export.page', { page: '&P', pages: '&N' }) },
    },
  }
}

function widthsOf({ columns }: Table): { width: number }[] {
  return columns.map(({ width }) => ({ width: Math.max(NARROWEST, Math.round(width * PAGE_WIDTH)) }))
}

function totalsAtEnd({ rows }: Table): number {
  return rows.length - 1 - rows.findLastIndex(({ kind }) => kind !== 'total')
}

function tableRows(table: Table, headRow: number): Row<StyleName>[] {
  const values = sheetValues(table, headRow + 1)
  const rows = table.rows.map(({ kind, cells }, index) => ({
    cells: (values[index] ?? []).map((value) => (typeof value === 'string' ? plainText(value) : value)),
    style: table.columns.map(({ align }, column) =>
      cellStyle(kind, kind === 'group' && column > 0 ? 'left' : align, cells[column]),
    ),
  }))
  return [{ cells: table.columns.map(({ title }) => plainText(title)), style: 'head' }, ...rows]
}
