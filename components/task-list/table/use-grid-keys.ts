import type { KeyboardEvent } from 'react'
import { chooseRow } from '@/components/task-list/row-focus'
import type { Task } from '@/lib/contracts/task'
import { type EditableColumn, isEditable } from './cell-entry'
import type { PlaceStep } from './use-place-row'

const ROW = 'tr[data-row]'
/** What the focus may stand on in a row, in the order of the columns. */
const STOPS = 'a[data-open], [data-edit], [data-cell] input, td[data-cell][tabindex]'

type Grid = {
  order: readonly Task[]
  /** keeps a row in the page, also where it is not drawn */
  onRow: (taskId: string) => void
  /** absent where rows keep their place */
  onPlace: ((task: Task, step: PlaceStep) => void) | null
  /** typing into a cell begins */
  onType: (task: Task, column: EditableColumn) => void
  /** something is asked of a cell that takes nothing */
  onReadOnly: (task: Task, column: EditableColumn) => void
  /** Ctrl A; absent where rows are not chosen */
  onAll: (() => void) | null
}

/** Arrows move the cell, over rows that are not drawn yet too; Home and End go to the ends, Space chooses, Alt moves the row. */
export function useGridKeys(grid: Grid) {
  return (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target as HTMLElement
    const row = target.closest<HTMLElement>(ROW)
    if (row && grid.onAll && isSelectAll(event) && !target.closest('input')) {
      event.preventDefault()
      return grid.onAll()
    }
    const isOther = event.defaultPrevented || event.ctrlKey || event.metaKey
    if (!row || isOther || target.closest('input, [role=combobox], [role=menu]')) return
    if (beginsTyping(grid, event, row, target)) return
    const answer = answerOf(grid, event, row, target)
    if (!answer) return
    event.preventDefault()
    answer()
  }
}

const isSelectAll = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent) =>
  key.toLowerCase() === 'a' && (ctrlKey || metaKey) && !shiftKey && !altKey

/** What is typed on a cell goes into it: the field takes the focus before the letter arrives, so the letter is not held back. */
function beginsTyping(
  { order, onType }: Grid,
  event: KeyboardEvent,
  row: HTMLElement,
  target: HTMLElement,
): boolean {
  const column = cellOf(target)
  if (!target.matches('[data-edit]') || target.ariaDisabled === 'true' || event.altKey || !isEditable(column))
    return false
  const isLetter = event.key !== ' ' && [...event.key].length === 1
  const isTyped = isLetter && (column === 'owner' || /\d/.test(event.key))
  const task = order.find(({ id }) => id === row.dataset['row'])
  if (!task || !(isTyped || event.key === 'F2')) return false
  // Not one of the page's own letters.
  event.stopPropagation()
  onType(task, column)
  return true
}

/** What a key does; null when it is none of the table's. */
function answerOf(
  grid: Grid,
  event: KeyboardEvent,
  row: HTMLElement,
  target: HTMLElement,
): (() => void) | null {
  const { order, onRow } = grid
  const { key, altKey, shiftKey } = event
  const at = order.findIndex(({ id }) => id === row.dataset['row'])
  const task = order[at]
  if (altKey) return placeAnswer(grid, task, key)
  if (key === 'Enter' || key === 'F2') return readOnlyAnswer(grid, task, target)
  if (key === ' ') return target.matches('button') ? null : () => chooseRow(row, shiftKey)
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const next = neighbour(row, target, key === 'ArrowRight' ? 1 : -1)
    return next && (() => next.focus())
  }
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: order.length - 1 }[key]
  const other = to === undefined || at < 0 ? undefined : order[to]
  if (!other) return null
  return () => {
    onRow(other.id)
    focusCell(other.id, cellOf(target))
  }
}

function placeAnswer({ onPlace }: Grid, task: Task | undefined, key: string) {
  const step = PLACES[key]
  return step && task ? () => onPlace?.(task, step) : null
}

/** Where nothing can be typed, what begins typing elsewhere says why. */
function readOnlyAnswer({ onReadOnly }: Grid, task: Task | undefined, target: HTMLElement) {
  const column = cellOf(target)
  return task && target.matches('td') && isEditable(column) ? () => onReadOnly(task, column) : null
}

const PLACES: Record<string, PlaceStep> = { ArrowUp: 'up', ArrowDown: 'down' }

function neighbour(row: HTMLElement, target: HTMLElement, by: 1 | -1): HTMLElement | null {
  const stops = stopsOf(row)
  const at = stops.indexOf(target)
  return at < 0 ? null : (stops[at + by] ?? null)
}

/** The column the focus stands in; the title for anything else. */
export function cellOf(target: Element): string {
  return target.closest<HTMLElement>('[data-cell]')?.dataset['cell'] ?? 'title'
}

/**
 * Focuses as soon as it can be done: React draws what a key changed before the next task, so that the next key of a quick
 * hand finds the focus there; what is drawn later, or was drawn anew in between, gets it with the next frame.
 */
function whenDrawn(focus: () => HTMLElement | null | undefined): void {
  queueMicrotask(() => {
    const target = focus()
    requestAnimationFrame(() => {
      if (!target?.isConnected || document.activeElement === document.body) focus()
    })
  })
}

const rowOf = (taskId: string) => document.querySelector<HTMLElement>(`tr[data-row="${CSS.escape(taskId)}"]`)

/** Focuses the cell to the right of one; at the end of the row the cell itself. */
export function focusBeside(taskId: string, column: string): void {
  whenDrawn(() => {
    const row = rowOf(taskId)
    const stops = row ? stopsOf(row) : []
    const at = stops.findIndex((stop) => cellOf(stop) === column)
    const target = stops[at + 1] ?? stops[at]
    target?.focus()
    return target
  })
}

/** Focuses a cell: what can be typed into or followed, else the cell itself, else the title. */
export function focusCell(taskId: string, column: string): void {
  whenDrawn(() => {
    const row = rowOf(taskId)
    const cell = row?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(column)}"]`)
    const inside = cell?.querySelector<HTMLElement>('a[data-open], [data-edit], input')
    const wanted = [inside, cell].find((stop) => stop?.matches(STOPS) && stop.offsetParent !== null)
    const target = wanted ?? row?.querySelector<HTMLElement>('a[data-open]')
    target?.focus()
    row?.scrollIntoView({ block: 'nearest' })
    return target
  })
}

/** Whether somebody has gone on from a cell to anything else. */
export function isFocusElsewhere(taskId: string, column: string): boolean {
  const now = document.activeElement ?? document.body
  const row = now.closest<HTMLElement>(ROW)
  return now !== document.body && !(row?.dataset['row'] === taskId && cellOf(now) === column)
}

function stopsOf(row: HTMLElement): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => stop.offsetParent !== null)
}
