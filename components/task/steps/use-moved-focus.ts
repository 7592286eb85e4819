import { useCallback, useLayoutEffect, useRef } from 'react'

/**
 * A row that changes its place in the page loses the focus. Call what this answers before the move; once the rows stand
 * in another `order`, the same control has the focus again.
 */
export function useMovedFocus(order: string): () => void {
  const held = useRef<{ control: HTMLElement; order: string } | null>(null)
  useLayoutEffect(() => {
    if (!held.current || held.current.order === order) return
    if (held.current.control.isConnected) held.current.control.focus()
    held.current = null
  }, [order])
  return useCallback(() => {
    const control = document.activeElement
    held.current = control instanceof HTMLElement ? { control, order } : null
  }, [order])
}
