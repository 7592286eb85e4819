import type { Cell, Column, Table, TableRow } from '@/lib/documents/official/model'
import { framed, line, runXml } from './paragraph'
import type { StyleId } from './styles'
import { TABLES } from './styles-xml'
import { xmlText } from './text'

/** A table over `width` twips: head on every page, no row torn, group rows merged (reference/domain §3.9). */
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
  const body = rows.map((row) => rowXml(cellsXml(row, columns, widths), ''))
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

function cellsXml(
  { kind, cells }: TableRow,
  columns: readonly Column[],
  widths: readonly number[],
): string[] {
  if (kind === 'group') return groupCells(cells, columns, widths)
  const style = kind === 'total' ? 'TableTotal' : 'TableText'
  return columns.map(({ align }, index) =>
    cellXml(widths.slice(index, index + 1), aligned(style, cells[index]?.text ?? '', align)),
  )
}

/** The number keeps its column, the title goes over all others; without a number it goes over the whole width. */
function groupCells(cells: readonly Cell[], columns: readonly Column[], widths: readonly number[]): string[] {
  const [number, ...rest] = cells.map(({ text }) => text)
  const title = rest.filter((text) => text !== '').join(' ')
  if (!number || columns.length === 1) {
    const whole = [number ?? '', title].filter((text) => text !== '').join(' ')
    return [cellXml(widths, aligned('TableGroup', whole, 'left'))]
  }
  return [
    cellXml(widths.slice(0, 1), aligned('TableGroup', number, columns[0]?.align ?? 'center')),
    cellXml(widths.slice(1), aligned('TableGroup', title, 'left')),
  ]
}

function aligned(style: StyleId, text: string, align: Column['align']): string {
  return framed(style, runXml({ text }), align === 'left' ? '' : `<w:jc w:val="${align}"/>`)
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
