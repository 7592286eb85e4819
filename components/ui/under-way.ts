import { useSyncExternalStore } from 'react'

/** Pages that were asked for and have not answered yet; one, unless somebody presses twice. */
let asked = 0
const hearers = new Set<() => void>()

function change(by: 1 | -1) {
  asked += by
  for (const hear of hearers) hear()
}

/** A page was asked for. @returns what is called when it is there, or when it is no longer wanted */
export function beginPage(): () => void {
  change(1)
  return () => change(-1)
}

function subscribe(hear: () => void) {
  hearers.add(hear)
  return () => hearers.delete(hear)
}

/** Whether a page that somebody asked for is still on its way. */
export function usePageUnderWay(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => asked > 0,
    () => false,
  )
}
