import { useLayoutEffect, useRef } from 'react'
import type { Action } from './key-table'

/** What is offered now, by the parts of the page that stand on the screen; the latest one answers. */
const offered = new Map<Action, (() => void)[]>()

/** Offers an action while the part is on the screen, from its first picture on; null = not now. */
export function useAction(action: Action, run: (() => void) | null): void {
  const latest = useRef(run)
  useLayoutEffect(() => {
    latest.current = run
  })
  const isOffered = run !== null
  useLayoutEffect(() => {
    if (!isOffered) return
    const call = () => latest.current?.()
    offered.set(action, [...(offered.get(action) ?? []), call])
    return () =>
      void offered.set(
        action,
        (offered.get(action) ?? []).filter((other) => other !== call),
      )
  }, [action, isOffered])
}

export function isOffered(action: Action): boolean {
  return (offered.get(action)?.length ?? 0) > 0
}

/** Starts an action; false when nothing offers it now. */
export function runAction(action: Action): boolean {
  const call = offered.get(action)?.at(-1)
  call?.()
  return call !== undefined
}
