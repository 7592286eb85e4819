import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useHydrated } from '@/components/shell/use-hydrated'
import { useViewer } from '@/components/shell/viewer-provider'
import { useOpenPage } from '@/components/ui/under-way'
import type { Notification } from '@/lib/contracts/notification'
import { notificationsQuery } from '@/lib/queries/notifications'

export type Queue = {
  /** the page that follows this one, null when nothing else waits */
  next: string | null
  /** how many others wait, more than are listed when `more`; null until it is known */
  left: number | null
  more: boolean
}

/** What else waits for the viewer: results first, the longest wait on top; then requests, the nearest date on top. */
export function useQueue(here: string): Queue {
  const { campaignId } = useViewer()
  const isHydrated = useHydrated()
  const { data } = useQuery(notificationsQuery(campaignId))
  if (!data || !isHydrated) return { next: null, left: null, more: false }
  const others = data.decisions
    .filter(({ kind, path }) => kind !== 'silent' && path !== here)
    .toSorted((a, b) => placeOf(a).localeCompare(placeOf(b)))
  return { next: others[0]?.path ?? null, left: others.length, more: data.more }
}

const placeOf = ({ kind, at, from }: Notification) =>
  kind === 'result' ? `1 ${new Date(at).toISOString()}` : `2 ${from ?? ''}`

type Place = 'page' | 'outcome'
/** Where the focus goes after a decision: to the next page, or to what now stands in place of the choices. */
let expected: Place | null = null
/** The outcome on the screen: the answer may bring it before the press has heard of its success, or after. */
let outcome: HTMLElement | null = null

/** Opens what follows; stays when nothing does. */
export function useFollowing({ next }: Queue): () => void {
  const openPage = useOpenPage()
  return () => {
    if (next) openPage(next)
    if (!next && outcome) return outcome.focus()
    expected = next ? 'page' : 'outcome'
  }
}

/** Takes the focus once, when a decision has led here. */
export function useFocusHere<Element extends HTMLElement>(place: Place) {
  const ref = useRef<Element>(null)
  useEffect(() => {
    if (place === 'outcome') outcome = ref.current
    if (expected === place) {
      expected = null
      ref.current?.focus()
    }
    return () => {
      if (place === 'outcome') outcome = null
    }
  }, [place])
  return ref
}
