import { type FocusEvent, useEffect, useRef } from 'react'

/** Until a closing dialog has handed the focus back. */
const SETTLED_MS = 150

/** Whoever works with the keyboard goes on with the row that takes the place of the one decided. */
export function useQueueFocus<Box extends HTMLElement = HTMLElement>() {
  const section = useRef<Box>(null)
  const place = useRef<number | null>(null)
  // Runs after every render on purpose: rows leave by decisions, answers and refreshes alike.
  useEffect(() => {
    const keep = () => {
      const { activeElement } = document
      const isLost = activeElement === document.body || activeElement?.closest('[data-queue-row][hidden]')
      if (place.current === null || !isLost) return
      const rows = rowsOf(section.current)
      const row = rows[Math.min(place.current, rows.length - 1)]
      const target = row?.querySelector<HTMLElement>('button:not([aria-disabled]), a') ?? section.current
      target?.focus({ preventScroll: true })
    }
    keep()
    // A dialog that asked first closes only now, and finds its opener gone.
    const later = setTimeout(keep, SETTLED_MS)
    return () => clearTimeout(later)
  })
  return { section, onFocusCapture, onBlurCapture }

  function onFocusCapture(event: FocusEvent<HTMLElement>) {
    const row = event.target.closest('[data-queue-row]')
    if (row) place.current = Math.max(0, rowsOf(section.current).indexOf(row))
  }
  function onBlurCapture({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>) {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) place.current = null
  }
}

function rowsOf(section: HTMLElement | null): Element[] {
  return section ? [...section.querySelectorAll('[data-queue-row]:not([hidden])')] : []
}
