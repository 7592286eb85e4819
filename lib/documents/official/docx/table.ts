import type { Cell, Column, Table, TableRow } from '@/lib/documents/official/model'
import { framed, line, runXml } from './paragraph'
import type { StyleId } from './styles'
import { TABLES } from './styles-xml'
import { xmlText } from './text'

/** Rows of a table that stays on one page. Word knows no heights before it lays out. */
const KEPT_WHOLE = 12

/**
 * A table over `width` twips: head on every page, no row torn, a short table not divided, group rows merged
 * (reference/domain §3.9).
 */
export function tableXml({ name, columns, rows }: Table, width: number): string {
  // Word refuses a row without cells.
  if (columns.length === 0) return ''
  const widths = columnWidths(columns, width)
  const grid = widths.map((column) => `<w:gridCol w:w="${column}"/>`).join('')
  const cell = (index: number, content: string) => cellXml(widths.slice(index, index + 1), content)
  const head = rowXml(
    columns.map(({ title }, index) => cell(index, line('TableHead', title))),
    '<w:tblHeader/>',
  )
  const isShort = rows.length <= KEPT_WHOLE
  const body = rows.map((row, index) => {
    const keep = isShort && index < rows.length - 1 ? '<w:keepNext/>' : ''
    return rowXml(cellsXml(row, { columns, widths, keep }), '')
  })
  const look =
    '<w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="${TABLES.figures}"/><w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${look}<w:tblCaption w:val="${xmlText(name)}"/></w:tblPr>` +
    // Two tables that touch would become one.
    `<w:tblGrid>${grid}</w:tblGrid>${head}${body.join('')}</w:tbl>${framed('AfterTable', '')}`
  )
}

function rowXml(cells: readonly string[], properties: string): string {
  return `<w:tr><w:trPr><w:cantSplit/>${properties}</w:trPr>${cells.join('')}</w:tr>`
}

/** A cell over one or more columns of the grid. */
function cellXml(widths: readonly number[], content: string): string {
  const width = widths.reduce((sum, column) => sum + column, 0)
  const span = widths.length > 1 ? `<w:gridSpan w:val="${widths.length}"/>` : ''
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}<w:vAlign w:val="center"/></w:tcPr>${content}</w:tc>`
}

/** `keep` = the property that holds a row on the page of the next. */
type Grid = { columns: readonly Column[]; widths: readonly number[]; keep: string }

function cellsXml({ kind, cells }: TableRow, grid: Grid): string[] {
  const { columns, widths, keep } = grid
  if (kind === 'group') return groupCells(cells, grid)
  const style = kind === 'total' ? 'TableTotal' : 'TableText'
  return columns.map(({ align }, index) =>
    cellXml(widths.slice(index, index + 1), aligned(style, cells[index]?.text ?? '', align, keep)),
  )
}

/** The number keeps its column, the title goes over all others; without a number it goes over the whole width. */
function groupCells(cells: readonly Cell[], { columns, widths, keep }: Grid): string[] {
  const [number, ...rest] = cells.map(({ text }) => text)
  const title = rest.filter((text) => text !== '').join(' ')
  if (!number || columns.length === 1) {
    const whole = [number ?? '', title].filter((text) => text !== '').join(' ')
    return [cellXml(widths, aligned('TableGroup', whole, 'left', keep))]
  }
  return [
    cellXml(widths.slice(0, 1), aligned('TableGroup', number, columns[0]?.align ?? 'center', keep)),
    cellXml(widths.slice(1), aligned('TableGroup', title, 'left', keep)),
  ]
}

function aligned(style: StyleId, text: string, align: Column['align'], keep: string): string {
  return framed(style, runXml({ text }), `${keep}${align === 'left' ? '' : `<w:jc w:val="${align}"/>`}`)
}

/** Whole twips that add up to `width`. */
function columnWidths(columns: readonly Column[], width: number): number[] {
  const total = columns.reduce((sum, column) => sum + column.width, 0)
  let share = 0
  let edge = 0
  return columns.map((column) => {
    share += total > 0 ? column.width / total : 1 / columns.length
    const next = Math.round(share * width)
    const own = next - edge
    edge = next
    return own
  })
}
