import { useCallback, useLayoutEffect, useRef } from 'react'

/**
 * A row that changes its place in the page loses the focus. Call what this answers before the move; once the rows stand
 * in the new `order`, the same control has the focus again.
 */
export function useMovedFocus(order: string): () => void {
  const held = useRef<HTMLElement | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the order is what the effect waits for
  useLayoutEffect(() => {
    if (held.current?.isConnected) held.current.focus()
    held.current = null
  }, [order])
  return useCallback(() => {
    held.current = document.activeElement instanceof HTMLElement ? document.activeElement : null
  }, [])
}
