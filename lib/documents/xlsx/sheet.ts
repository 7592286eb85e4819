import { cellText, columnName, xmlText } from './text'

/** A formula of ours with the value it has now; text of people never becomes one. */
export type Formula = { formula: string; value: number | string }
/** Days and instants are numbers with a date's format (`daySerial`, `instantSerial`); null is an empty cell. */
export type Cell = string | number | Formula | null
/** Cells from the first column on; one style for all of them, or a list of one each. */
export type Row<StyleName extends string> = {
  cells: readonly Cell[]
  style: StyleName | readonly StyleName[]
  /** 1 = folds under its summary row below */
  outline?: number
  /** in points; left out, the reader fits it to wrapped text */
  height?: number
}

export type Sheet<StyleName extends string> = {
  name: string
  /** widths in characters */
  columns: readonly { width: number }[]
  rows: AsyncIterable<Row<StyleName>> | Iterable<Row<StyleName>>
  /** rows and columns that stay when the sheet scrolls */
  freeze?: { rows: number; columns: number }
  /** the row of the column heads: filter buttons stand there, and it is printed on every page */
  headRow?: number
  /** rows at the end that the filter leaves alone */
  unfilteredRows?: number
  /** A4; `right` may hold the codes of Excel's footers (&P page, &N pages), `left` is plain text */
  page?: { orientation: 'portrait' | 'landscape'; footer: { left: string; right: string } }
}

/** Where the rows of a sheet ended; known when its text has been read. */
export type Extent = { lastRow: number; lastColumn: number }

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const PIECE = 65_536

type Reading<StyleName extends string> = {
  styleNumber: (name: StyleName) => number
  rest: (missing: number) => string
  extent: Extent
}

/** The text of a worksheet, its elements in the order ECMA-376 part 1, 18.3.1.99 demands. */
export async function* sheetXml<StyleName extends string>(
  sheet: Sheet<StyleName>,
  { styleNumber, rest, extent }: Reading<StyleName>,
): AsyncGenerator<string> {
  const opening = openings(styleNumber)
  extent.lastColumn = sheet.columns.length
  let text = head(sheet)
  for await (const row of sheet.rows) {
    extent.lastRow += 1
    text += rowXml(row, extent.lastRow, opening(row.style), rest)
    if (text.length < PIECE) continue
    yield text
    text = ''
  }
  yield text + foot(sheet, extent)
}

function head<StyleName extends string>({ columns, freeze }: Sheet<StyleName>): string {
  const cols = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  )
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${MAIN}"><sheetPr><outlinePr summaryBelow="1"/><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">${freeze ? pane(freeze) : ''}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" outlineLevelRow="1"/><cols>${cols.join('')}</cols><sheetData>`
}

function pane({ rows, columns }: { rows: number; columns: number }): string {
  const corner = columns > 0 ? 'bottomRight' : 'bottomLeft'
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''} ySplit="${rows}"`
  return `<pane${split} topLeftCell="${columnName(columns + 1)}${rows + 1}" activePane="${corner}" state="frozen"/><selection pane="${corner}"/>`
}

/** Beginnings of cells, `A s="3"` without the row: made once for each list of styles. */
function openings<StyleName extends string>(styleNumber: (name: StyleName) => number) {
  const known = new Map<StyleName | readonly StyleName[], { column: string; attributes: string }[]>()
  return (style: StyleName | readonly StyleName[]) => {
    const found = known.get(style)
    if (found) return found
    const made = Array.from({ length: typeof style === 'string' ? 64 : style.length }, (_, index) => {
      const name = (typeof style === 'string' ? style : style[index]) as StyleName
      return { column: `<c r="${columnName(index + 1)}`, attributes: `" s="${styleNumber(name)}"` }
    })
    known.set(style, made)
    return made
  }
}

function rowXml<StyleName extends string>(
  { cells, outline, height }: Row<StyleName>,
  number: number,
  opening: { column: string; attributes: string }[],
  rest: (missing: number) => string,
): string {
  const level = outline ? ` outlineLevel="${outline}"` : ''
  let text = `<row r="${number}"${height ? ` ht="${height}" customHeight="1"` : ''}${level}>`
  for (let index = 0; index < cells.length; index += 1) {
    const start = opening[index]
    if (start) text += start.column + number + start.attributes + contentXml(cells[index] ?? null, rest)
  }
  return `${text}</row>`
}

function contentXml(cell: Cell, rest: (missing: number) => string): string {
  if (cell === null) return '/>'
  if (typeof cell === 'number') return `><v>${cell}</v></c>`
  if (typeof cell === 'string')
    return ` t="inlineStr"><is><t xml:space="preserve">${xmlText(cellText(cell, rest))}</t></is></c>`
  const type = typeof cell.value === 'string' ? ' t="str"' : ''
  return `${type}><f>${xmlText(cell.formula)}</f><v>${typeof cell.value === 'string' ? xmlText(cell.value) : cell.value}</v></c>`
}

/** The cells under the filter's buttons, `$A$5:$W$120`. */
export function filterRange<StyleName extends string>(
  { headRow, unfilteredRows = 0 }: Sheet<StyleName>,
  { lastRow, lastColumn }: Extent,
): string | null {
  if (headRow === undefined) return null
  return `$A$${headRow}:$${columnName(lastColumn)}$${Math.max(headRow, lastRow - unfilteredRows)}`
}

function foot<StyleName extends string>(sheet: Sheet<StyleName>, extent: Extent): string {
  const range = filterRange(sheet, extent)
  const filter = range ? `<autoFilter ref="${range.replaceAll('$', '')}"/>` : ''
  return `</sheetData>${filter}${sheet.page ? pageXml(sheet.page) : ''}</worksheet>`
}

/** A4, as wide as the paper, as many pages as it takes. */
function pageXml({ orientation, footer }: NonNullable<Sheet<string>['page']>): string {
  // A plain ampersand is written twice, one alone would begin a code; Excel takes no footer of over 255 units for whole.
  const left = xmlText(footer.left.slice(0, 100).replaceAll('&', '&&'))
  return `<printOptions horizontalCentered="1"/><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;L${left}&amp;R${xmlText(footer.right)}</oddFooter></headerFooter>`
}
