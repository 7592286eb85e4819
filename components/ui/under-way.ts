import { useRouter } from 'next/navigation'
import {
  type TransitionStartFunction,
  useCallback,
  useEffect,
  useSyncExternalStore,
  useTransition,
} from 'react'
import { narrowAddress } from './narrow-address'

/** Pages that were asked for by links and have not answered yet; one, unless somebody presses twice. */
let asked = 0
const hearers = new Set<() => void>()
/** Waits for a page that the program opens; where nobody shows it, it is opened all the same. */
const atOnce: TransitionStartFunction = (open) => void open()
let start = atOnce

function change(by: 1 | -1) {
  asked += by
  for (const hear of hearers) hear()
}

/** A page was asked for. @returns what is called when it is there, or when it is no longer wanted */
export function beginPage(): () => void {
  change(1)
  return () => change(-1)
}

/** Opens a page from the program, as a link does: until it is there, it counts as under way. */
export function useOpenPage(): (href: string, how?: 'push' | 'replace') => void {
  const router = useRouter()
  return useCallback((href, how = 'push') => start(() => router[how](narrowAddress(href))), [router])
}

/** Whether a page that somebody asked for is still on its way; for the one place that shows it. */
export function usePageUnderWay(): boolean {
  const [isOpening, startHere] = useTransition()
  useEffect(() => {
    start = startHere
    return () => {
      start = atOnce
    }
  }, [])
  const isAsked = useSyncExternalStore(
    subscribe,
    () => asked > 0,
    () => false,
  )
  return isOpening || isAsked
}

function subscribe(hear: () => void) {
  hearers.add(hear)
  return () => hearers.delete(hear)
}
