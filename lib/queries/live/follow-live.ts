import type { QueryClient } from '@tanstack/react-query'
import { isAskedAnew } from '@/lib/http/api-client'
import { catchUp } from './catch-up'
import { type Due, gatherChanges } from './gather'
import { isFollowed, isTouched } from './is-touched'
import { setTold } from './rhythm'
import { type Shared, shareStream } from './share-stream'

const LOOK_MS = 30_000

/** Keeps what this page shows up to date with what is told; returns what ends it. */
export function followLive(client: QueryClient, personId: string): () => void {
  let spreadMs = 0
  const gathered = gatherChanges({
    refresh: (due) => refreshDue(client, due),
    isBusy: () => client.isMutating() > 0,
    spreadMs: () => spreadMs,
  })
  const spread = (ms: number) => {
    spreadMs = ms
  }
  const hear = catchUp({ take: gathered.take, told: setTold, spread, since: performance.timeOrigin })
  let shared: Shared | null = shareStream(personId, hear)
  const look = () => document.visibilityState === 'visible' && shared?.nudge()
  const looks = setInterval(look, LOOK_MS)
  const over = new AbortController()
  const { signal } = over
  window.addEventListener('online', look, { signal })
  document.addEventListener('visibilitychange', look, { signal })
  // A page kept for “back” holds no stream; when it is shown again it has missed what it has missed.
  window.addEventListener('pagehide', () => leave(), { signal })
  window.addEventListener('pageshow', () => (shared ??= shareStream(personId, hear)), { signal })
  const leave = () => {
    shared?.stop()
    shared = null
    setTold(false)
  }
  return () => {
    over.abort()
    clearInterval(looks)
    gathered.stop()
    leave()
  }
}

/** Asks for what is in sight; the rest, and everything of a hidden page, is asked for when it is looked at. */
function refreshDue(client: QueryClient, due: Due): Promise<unknown> {
  const refetchType = document.visibilityState === 'visible' ? 'active' : 'none'
  if (due === 'everything') return client.invalidateQueries({ predicate: isFollowed, refetchType })
  const others = due.filter(({ by }) => !isAskedAnew(by))
  if (others.length === 0) return Promise.resolve()
  return client.invalidateQueries({
    predicate: (query) => others.some((change) => isTouched(change, query)),
    refetchType,
  })
}
