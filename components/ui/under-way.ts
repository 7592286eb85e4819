import { useRouter } from 'next/navigation'
import { type TransitionStartFunction, useCallback, useEffect, useTransition } from 'react'
import { narrowAddress } from './narrow-address'

/** Waits for the page that is being opened; where nobody shows that, it is opened all the same. */
const atOnce: TransitionStartFunction = (open) => void open()
let start = atOnce

/** Opens a page, for links and program alike: until it is there, it counts as under way. */
export function useOpenPage(): (href: string, how?: 'push' | 'replace') => void {
  const router = useRouter()
  return useCallback((href, how = 'push') => start(() => router[how](narrowAddress(href))), [router])
}

/** Whether a page that somebody asked for is still on its way; for the one place that shows it. */
export function usePageUnderWay(): boolean {
  const [isUnderWay, startHere] = useTransition()
  useEffect(() => {
    start = startHere
    return () => {
      start = atOnce
    }
  }, [])
  return isUnderWay
}
