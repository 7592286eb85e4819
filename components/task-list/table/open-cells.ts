import type { Task } from '@/lib/contracts/task'
import type { EditableColumn } from './cell-entry'

/**
 * A cell open for typing: `text` null = what it holds. One that is given back takes the focus from nobody. `on` = the task as
 * it stood when typing began: what others have saved since must not be overwritten unseen.
 */
export type Editing = {
  taskId: string
  column: EditableColumn
  text: string | null
  problem: string | null
  focus: 'takes' | 'waits'
  on: Task
}
type Place = Pick<Editing, 'taskId' | 'column'>
type Begun = Place & Pick<Editing, 'on'>
type Wrong = Begun & { text: string; problem: string }

/** The open cells. What was refused stays open in its own cell, whatever is typed in another one meanwhile. Pure. */
export type OpenCells = readonly Editing[]

const isAt =
  ({ taskId, column }: Place) =>
  (other: Place) =>
    other.taskId === taskId && other.column === column

/** Somebody begins to type; what came back to this cell earlier is gone on with. */
export function begun(cells: OpenCells, place: Begun): OpenCells {
  const kept = cells.find(isAt(place)) ?? { ...place, text: null, problem: null }
  return [...closed(cells, place), { ...kept, focus: 'takes' }]
}

/** The task that an open cell was begun on; null when it is not open. */
export function baseOf(cells: OpenCells, place: Place): Task | null {
  return cells.find(isAt(place))?.on ?? null
}

/** The writer's own save went through and nobody else's came between: what they type on meanwhile stands on it. */
export function movedOn(cells: OpenCells, from: Task, saved: Task): OpenCells {
  if (saved.version !== from.version + 1) return cells
  return cells.map((cell) =>
    cell.taskId === saved.id && cell.on.version === from.version ? { ...cell, on: saved } : cell,
  )
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
