import type { Face, Mark } from '@/lib/contracts/laid-out'
import type { Column, Table, TableRow } from '@/lib/documents/official/model'
import { type Align, type Box, type Line, linesOf, placed } from './lines'
import { baselineIn, CELL, SINGLE } from './paper'
import { addPart, type Grid, type Setting, type Strip, withLast } from './strips'

/** Narrower no letter and its edges have room. */
const NARROWEST = 22
/** A head higher than this share of a page is not drawn again on the next ones. */
const HIGHEST_HEAD = 0.4

type CellLines = { lines: Line[]; box: Box; align: Align; part: number | null }
type Given = { owner: number; size: number; before: number }
type Room = Setting & { size: number; grid: Grid; boxes: Box[] }

/** A table up to this share of a page is not divided: more would leave too much of the page before it blank. */
const KEPT_WHOLE = 0.6

/**
 * A table in rows that are not divided, unless one is higher than a page. The head is kept with the first row, a group's
 * line with the next row, and a row with the sums below it; a small table is kept as a whole.
 */
export function tableStrips(table: Table, { owner, size, before }: Given, setting: Setting): Strip[] {
  const { paper, parts } = setting
  const grid: Grid = { left: paper.left, right: paper.right, head: null }
  const room: Room = { ...setting, size, grid, boxes: columnBoxes(table.columns, paper) }
  const part = addPart(parts, 'Table', owner, { alt: table.name })
  const head = rowStrips(headCells(table.columns, part, room), uprightsOf(room.boxes), room).map(asHead)
  const [only] = head
  if (only && head.length === 1 && only.height <= paper.room * HIGHEST_HEAD) grid.head = repeated(only)
  const rows = table.rows.map((row) => {
    if (row.kind !== 'group')
      return rowStrips(plainCells(row, table.columns, part, room), uprightsOf(room.boxes), room)
    const boxes = groupBoxes(room)
    return rowStrips(groupCells(row, part, boxes, room), uprightsOf(boxes), room)
  })
  const kept = rows.map((strips, index) => {
    if (table.rows[index]?.kind === 'group')
      return strips.map((strip) => ({ ...strip, keep: 'must' as const }))
    const isAboveSums = table.rows[index + 1]?.kind === 'total'
    return isAboveSums ? withLast(strips, 'wish') : strips
  })
  const strips = [...(rows.length > 0 ? withLast(head, 'must') : head), ...kept.flat()]
  const height = strips.reduce((sum, strip) => sum + strip.height, 0)
  const whole = height <= paper.room * KEPT_WHOLE ? heldTogether(strips) : strips
  return whole.map((strip, index) => (index === 0 ? { ...strip, before } : strip))
}

function heldTogether(strips: readonly Strip[]): Strip[] {
  return strips.map((strip, index) =>
    index < strips.length - 1 && strip.keep === 'none' ? { ...strip, keep: 'wish' } : strip,
  )
}

function asHead(strip: Strip): Strip {
  return strip.row ? { ...strip, row: { ...strip.row, isHead: true } } : strip
}

/** What is drawn again is no part of the text. */
function repeated(strip: Strip): Strip {
  return { ...strip, marks: strip.marks.map((mark) => ({ ...mark, part: null })) }
}

/** Columns by their shares, the narrowest as wide as they must be at the cost of the others. */
function columnBoxes(columns: readonly Column[], paper: Setting['paper']): Box[] {
  const whole = paper.right - paper.left
  const least = Math.min(NARROWEST, whole / columns.length)
  const wanted = columns.map(({ width }) => Math.max(width * whole, least))
  const over = wanted.reduce((sum, width) => sum + width, 0) - whole
  const spare = wanted.reduce((sum, width) => sum + width - least, 0)
  let left = paper.left
  return wanted.map((width) => {
    const box = { left, width: spare > 0 ? width - (over * (width - least)) / spare : width }
    left += box.width
    return box
  })
}

function uprightsOf(boxes: readonly Box[]): number[] {
  return [...boxes.map(({ left }) => left), ...boxes.slice(-1).map(({ left, width }) => left + width)]
}

function headCells(columns: readonly Column[], table: number, room: Room): CellLines[] {
  const row = addPart(room.parts, 'TR', table)
  return columns.map(({ title }, index) =>
    cellLines(
      title,
      'bold',
      'center',
      { box: boxAt(room, index), part: addPart(room.parts, 'TH', row) },
      room,
    ),
  )
}

function plainCells(row: TableRow, columns: readonly Column[], table: number, room: Room): CellLines[] {
  const face: Face = row.kind === 'total' ? 'bold' : 'regular'
  const part = addPart(room.parts, 'TR', table)
  return columns.map(({ align }, index) => {
    const place = { box: boxAt(room, index), part: addPart(room.parts, 'TD', part) }
    return cellLines(row.cells[index]?.text ?? '', face, align, place, room)
  })
}

/** The first column and all the others as one. */
function groupBoxes({ boxes, grid }: Room): Box[] {
  const [first, second] = boxes
  if (!first) return []
  return second ? [first, { left: second.left, width: grid.right - second.left }] : [first]
}

/** The number in its column, the title over all the others; both in one where there is no other. */
function groupCells(row: TableRow, table: number, boxes: readonly Box[], room: Room): CellLines[] {
  const part = addPart(room.parts, 'TR', table)
  const texts = row.cells.map(({ text }) => text)
  const [first, rest] = boxes
  if (!first) return []
  const cell = (shown: readonly string[], align: Align, box: Box, columns: number) => {
    const td = addPart(room.parts, 'TD', part, columns > 1 ? { columns } : {})
    const text = shown.filter((words) => words !== '').join(' ')
    return cellLines(text, 'bold', align, { box, part: td }, room)
  }
  if (!rest) return [cell(texts, 'left', first, 1)]
  return [
    cell(texts.slice(0, 1), 'center', first, 1),
    cell(texts.slice(1), 'left', rest, room.boxes.length - 1),
  ]
}

function boxAt({ boxes, grid }: Room, index: number): Box {
  return boxes[index] ?? { left: grid.left, width: 0 }
}

function cellLines(
  text: string,
  face: Face,
  align: Align,
  { box, part }: { box: Box; part: number },
  { size, measure }: Room,
): CellLines {
  const inner = { left: box.left + CELL.across, width: box.width - 2 * CELL.across }
  const lines = text === '' ? [] : linesOf([{ text, face, size }], inner.width, measure)
  return { lines, box: inner, align, part }
}

/** One strip, its cells in the middle of its height; a row higher than a page is a strip a line, from the top. */
function rowStrips(cells: readonly CellLines[], uprights: number[], room: Room): Strip[] {
  const { grid, size, paper } = room
  const line = SINGLE * size
  const most = Math.max(1, ...cells.map(({ lines }) => lines.length))
  const height = most * line + 2 * CELL.down
  if (height <= paper.room - (grid.head?.height ?? 0)) {
    const marks = cells.flatMap((cell) => {
      const top = CELL.down + ((most - cell.lines.length) * line) / 2
      return cell.lines.map((_, index) => lineMark(cell, index, top + index * line, size))
    })
    return [{ height, before: 0, marks, keep: 'none', row: { grid, uprights, closes: true, isHead: false } }]
  }
  return Array.from({ length: most }, (_, index) => {
    const above = index === 0 ? CELL.down : 0
    const isLast = index === most - 1
    const marks = cells
      .filter(({ lines }) => index < lines.length)
      .map((cell) => lineMark(cell, index, above, size))
    const row = { grid, uprights, closes: isLast, isHead: false }
    return { height: above + line + (isLast ? CELL.down : 0), before: 0, marks, keep: 'none', row }
  })
}

function lineMark({ lines, box, align, part }: CellLines, index: number, top: number, size: number): Mark {
  const line = lines[index] ?? { fragments: [], width: 0, joint: '', indent: 0, isLast: true }
  return placed(line, box, align, top + baselineIn(SINGLE * size, size), part)
}
