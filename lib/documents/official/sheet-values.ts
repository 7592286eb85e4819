import { daySerial } from '@/lib/documents/xlsx/serial'
import type { Cell as SheetCell } from '@/lib/documents/xlsx/sheet'
import { columnName } from '@/lib/documents/xlsx/text'
import type { Cell, Table, TableRow } from './model'

/** Rows of a table, by their place in it, from the first to the last one a sum runs over. */
type Span = { first: number; last: number }

/**
 * What stands in the cells of a table whose first row has the number `firstRow` in its sheet: the numbers behind the
 * printed text, percents as fractions, and for sums a formula over the rows above. Printed text stays text.
 */
export function sheetValues({ rows, columns }: Table, firstRow: number): SheetCell[][] {
  const nested = rows.some(({ kind }) => kind === 'group') || rows.filter(isTotal).length > 1
  const numbers = rows.map((row) => columns.map((_, column) => addend(row, column, nested)))
  return rows.map((row, index) => {
    const span = isTotal(row) ? spanOf(rows, index, numbers) : null
    return columns.map((_, column) => {
      const cell = row.cells[column]
      const value = cell?.value
      if (!cell || !value || !('sum' in value)) return plainCell(cell)
      if (!span || !Number.isFinite(value.sum)) return plainCell(cell)
      const letter = columnName(column + 1)
      const range = `${letter}${firstRow + span.first}:${letter}${firstRow + span.last}`
      // SUBTOTAL leaves out other SUBTOTALs, so that a sum over everything counts no group twice.
      return { formula: nested ? `SUBTOTAL(9,${range})` : `SUM(${range})`, value: value.sum }
    })
  })
}

const isTotal = ({ kind }: TableRow) => kind === 'total'

/** A cell without a formula. */
function plainCell(cell: Cell | undefined): string | number | null {
  if (!cell) return null
  return numberOf(cell) ?? (cell.text === '' ? null : cell.text)
}

/** The number behind the text, as a spreadsheet keeps it; a figure that is none stays text. */
function numberOf({ value }: Cell): number | null {
  if (!value) return null
  if ('day' in value) return daySerial(value.day)
  const number = figureOf(value)
  return Number.isFinite(number) ? number : null
}

function figureOf(value: Exclude<NonNullable<Cell['value']>, { day: unknown }>): number {
  if ('percent' in value) return value.percent / 100
  return 'sum' in value ? value.sum : value.number
}

/** What a cell adds to the sum of a span around it. */
function addend(row: TableRow, column: number, nested: boolean): number {
  const cell = row.cells[column]
  if (!cell || (nested && isTotal(row) && cell.value && 'sum' in cell.value)) return 0
  return numberOf(cell) ?? 0
}

/**
 * The rows that the sums of a total are over: those since the last group, or all (always for the total of totals). Null
 * where neither gives the printed sums: a formula that would show something else is worse than a number.
 */
function spanOf(rows: readonly TableRow[], index: number, numbers: readonly number[][]): Span | null {
  const last = index - 1
  const group = rows.slice(0, index).findLastIndex(({ kind }) => kind === 'group')
  const own = { first: group + 1, last }
  const all = { first: 0, last }
  const before = rows[last]
  const wanted = before && isTotal(before) ? [all, own] : [own, all]
  const agrees = (span: Span) =>
    span.first <= span.last &&
    (rows[index]?.cells ?? []).every(({ value }, column) => {
      if (!value || !('sum' in value)) return true
      const above = numbers.slice(span.first, span.last + 1)
      const sum = above.reduce((total, line) => total + (line[column] ?? 0), 0)
      return Math.abs(sum - value.sum) < 1e-6
    })
  return wanted.find(agrees) ?? null
}
