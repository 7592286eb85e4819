import 'server-only'
import { pool } from '@/db/client'
import { listen } from '@/db/listening'
import { type Context, withDeadline } from '@/lib/data/context'
import { type Hub, openHub } from './hub'
import { livingSessions } from './live-sessions'
import type { Follower } from './room'

const CHANNEL = 'changes'

// On globalThis, as the pool is: one listening connection a process.
const store = globalThis as typeof globalThis & { changDuongHub?: Hub }

/**
 * Follows what changes, for one open page of the viewer: ids alone, which everyone signed in may see. Returns what ends
 * it. Throws `unavailable` when too many follow already.
 */
export function followChanges(
  { viewer }: Context,
  page: Pick<Follower, 'send' | 'end'> & { lastEventId: string | null },
): () => void {
  store.changDuongHub ??= openHub({
    listen: (on) => listen(CHANNEL, on),
    say: (payload) => withDeadline(() => pool()`select pg_notify(${CHANNEL}, ${payload})`),
    livingSessions,
  })
  const { send, end, lastEventId } = page
  return store.changDuongHub.join(
    { personId: viewer.id, sessionId: viewer.sessionId, send, end },
    lastEventId,
  )
}

/** Ends every stream of this process and the listening. */
export function stopFollowing(): void {
  store.changDuongHub?.close()
  delete store.changDuongHub
}
