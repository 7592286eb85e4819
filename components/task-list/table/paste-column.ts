import type { FilledCell } from '@/lib/contracts/bulk'
import type { Task } from '@/lib/contracts/task'
import { type CellEntry, type EditableColumn, readCell } from './cell-entry'
import type { People } from './person-typed'

/** A column copied from a spreadsheet, read against the rows it goes down. Pure. */
export type PastedRow = { task: Task; text: string; entry: CellEntry }

/** The cells of a copied column, one a line: none of a clipboard without text, null when several columns were copied. */
export function columnOf(copied: string): string[] | null {
  if (copied === '') return []
  const text = copied.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  return text.includes('\t') ? null : text.split('\n').map((line) => line.trim())
}

/** Values go down from the first task; those behind the last one have no row. */
export function pasteDown(
  column: EditableColumn,
  tasks: readonly Task[],
  values: readonly string[],
  people: People,
): PastedRow[] {
  return tasks.slice(0, values.length).map((task, index) => {
    const text = values[index] ?? ''
    return { task, text, entry: readCell(column, task, text, people) }
  })
}

/** The rows that ask for something; an entry holds the version seen and its one field. */
export function filledCells(rows: readonly PastedRow[]): FilledCell[] {
  return rows.flatMap(({ task: { id }, entry }) =>
    entry.kind === 'edit' || entry.kind === 'progress' ? [{ id, ...entry.body } as FilledCell] : [],
  )
}
