import type { Block, Cell, Column, Table, TableRow } from '@/lib/documents/official/model'
import { plainText } from '@/lib/documents/official/plain-text'
import type { PlainDate } from '@/lib/domain/calendar'
import { documentDate } from '@/lib/format/date'
import { uiNumber } from '@/lib/format/number'

/** What people wrote, on one line. */
export function textCell(text: string | null): Cell {
  return { text: plainText(text ?? '') }
}

export function numberCell(n: number): Cell {
  return { text: uiNumber(n), value: { number: n } }
}

export function dayCell(day: PlainDate): Cell {
  return { text: documentDate(day), value: { day } }
}

export function column(title: string, width: number, align: Column['align'] = 'center'): Column {
  return { title, width, align }
}

export function row(...cells: Cell[]): TableRow {
  return { kind: 'row', cells }
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', runs: [{ text: plainText(text) }] }
}

/** A table, or the words that there is nothing: a paper says so, it leaves nobody wondering. */
export function tableOr(nothing: string, table: Table): Block {
  return table.rows.length > 0 ? { kind: 'table', table } : paragraph(nothing)
}
