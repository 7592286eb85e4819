import type { EditableColumn } from './cell-entry'

/** A cell open for typing: `text` null = what it holds. One that is given back takes the focus from nobody. */
export type Editing = {
  taskId: string
  column: EditableColumn
  text: string | null
  problem: string | null
  focus: 'takes' | 'waits'
}
type Place = Pick<Editing, 'taskId' | 'column'>
type Wrong = Place & { text: string; problem: string }

/** The open cells. What was refused stays open in its own cell, whatever is typed in another one meanwhile. Pure. */
export type OpenCells = readonly Editing[]

const isAt =
  ({ taskId, column }: Place) =>
  (other: Place) =>
    other.taskId === taskId && other.column === column

/** Somebody begins to type; what came back to this cell earlier is gone on with. */
export function begun(cells: OpenCells, place: Place): OpenCells {
  const kept = cells.find(isAt(place)) ?? { ...place, text: null, problem: null }
  return [...closed(cells, place), { ...kept, focus: 'takes' }]
}

export function closed(cells: OpenCells, place: Place): OpenCells {
  return cells.filter((cell) => !isAt(place)(cell))
}

/** What was just typed cannot be: its cell stays open, or opens, and says why. */
export function kept(cells: OpenCells, wrong: Wrong): OpenCells {
  return [...closed(cells, wrong), { ...wrong, focus: 'takes' }]
}

/** A save was refused: its cell opens anew with what was typed, unless somebody types in it again. */
export function givenBack(cells: OpenCells, wrong: Wrong, focus: Editing['focus']): OpenCells {
  return cells.some(isAt(wrong)) ? cells : [...cells, { ...wrong, focus }]
}
