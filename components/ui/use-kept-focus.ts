import { type FocusEvent, useLayoutEffect, useRef } from 'react'

const ROW = '[data-row]'
const STOPS = 'a, button'

/**
 * Rows that come and go: one that leaves its list, or goes on elsewhere in it as another element, takes the focus with
 * it. What this answers goes on the list; then the same row has the focus, else the one now in its place, else the list.
 */
export function useKeptFocus() {
  const list = useRef<HTMLDivElement>(null)
  const held = useRef<{ row: string; at: number; part: string } | null>(null)
  useLayoutEffect(() => {
    if (!held.current || !list.current || document.activeElement !== document.body) return
    const { row, at, part } = held.current
    const rows = rowsOf(list.current)
    const next = rows.find(({ dataset }) => dataset['row'] === row) ?? rows[Math.min(at, rows.length - 1)]
    const stops = next ? [next, ...next.querySelectorAll<HTMLElement>(STOPS)] : []
    const target = stops.find((stop) => stop.localName === part) ?? stops.find((stop) => stop.matches(STOPS))
    held.current = null
    ;(target ?? list.current).focus()
  })
  return {
    ref: list,
    tabIndex: -1,
    onFocus: ({ target, currentTarget }: FocusEvent<HTMLElement>) => {
      const row = target.closest<HTMLElement>(ROW)
      if (!row || !currentTarget.contains(row)) return
      const at = rowsOf(currentTarget).indexOf(row)
      held.current = { row: row.dataset['row'] ?? '', at, part: target.localName }
    },
    /** Left by the person, save for a dialog, which gives the focus back. */
    onBlur: ({ target, relatedTarget }: FocusEvent<HTMLElement>) => {
      if (!target.closest('dialog') && !relatedTarget?.closest('dialog')) held.current = null
    },
  }
}

const rowsOf = (list: HTMLElement) => [...list.querySelectorAll<HTMLElement>(ROW)]
