import type { KeyboardEvent } from 'react'

/** Moves the focus among rows: each row has one link and perhaps one cell to type in, found by their marks. */

const ROW = '[data-row]'
const STOPS = 'a[data-open], [data-edit]'

/** Focuses a part of a task's row after the next paint, when the row stands as it will. */
export function focusRow(taskId: string, part: 'open' | 'edit'): void {
  requestAnimationFrame(() => {
    const row = document.querySelector(`[data-row="${CSS.escape(taskId)}"]`)
    const wanted =
      row?.querySelector<HTMLElement>(`[data-${part}]`) ?? row?.querySelector<HTMLElement>('a[data-open]')
    wanted?.focus()
  })
}

/** Brings a row into sight without moving the focus, which stays where somebody reads. */
export function showRow(taskId: string): void {
  requestAnimationFrame(() => {
    document.querySelector(`[data-row="${CSS.escape(taskId)}"]`)?.scrollIntoView({ block: 'nearest' })
  })
}

/** The row that has the focus, else the one of the task that is open beside. */
export function rowInHand(openId: string | null): HTMLElement | null {
  const open = openId && `[data-row="${CSS.escape(openId)}"]`
  return (
    document.activeElement?.closest<HTMLElement>(ROW) ??
    (open ? document.querySelector<HTMLElement>(open) : null)
  )
}

/** The space bar presses the row's box; with Shift the choice reaches back to the last row touched. */
export function chooseRow(row: HTMLElement, isRange: boolean): void {
  const box = row.querySelector('[data-choose]')
  box?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey: isRange }))
}

/** Arrows: up and down to the same place of the next row, left and right within the row, Home and End to the ends. */
export function moveInRows(event: KeyboardEvent<HTMLElement>): void {
  const target = event.target as HTMLElement
  const row = target.closest<HTMLElement>(ROW)
  if (!row || target.closest('input') || event.altKey || event.ctrlKey || event.metaKey) return
  if (event.key === ' ' && target.matches('a[data-open]')) {
    event.preventDefault()
    chooseRow(row, event.shiftKey)
    return
  }
  const next = nextStop(event.key, event.currentTarget, row, target)
  if (!next) return
  event.preventDefault()
  next.focus()
  next.scrollIntoView({ block: 'nearest' })
}

function nextStop(
  key: string,
  table: HTMLElement,
  row: HTMLElement,
  target: HTMLElement,
): HTMLElement | null {
  const stops = [...row.querySelectorAll<HTMLElement>(STOPS)]
  const at = stops.findIndex((stop) => stop.contains(target))
  if (key === 'ArrowRight') return stops[at + 1] ?? null
  if (key === 'ArrowLeft') return stops[at - 1] ?? null
  const rows = [...table.querySelectorAll<HTMLElement>(ROW)]
  const index = {
    ArrowDown: rows.indexOf(row) + 1,
    ArrowUp: rows.indexOf(row) - 1,
    Home: 0,
    End: rows.length - 1,
  }[key]
  const other = index === undefined ? undefined : rows[index]
  if (!other) return null
  const others = other.querySelectorAll<HTMLElement>(STOPS)
  return others[at] ?? others[0] ?? null
}
