import 'server-only'
import type { LiveEventName, LiveEvents } from '@/lib/contracts/event'
import { DomainError } from '@/lib/domain/errors'

/** Somebody's open page. `send` answers false when the page does not read what it is sent. */
export type Follower = {
  personId: string
  sessionId: string | null
  send: (message: Uint8Array) => boolean
  end: () => void
}

const MOST_OF_ONE = 8
const MOST = 2_000

/** The open pages of this process. Every event carries an id: `self`, and how many changes there were by then. */
export function openRoom(self: string) {
  const followers = new Set<Follower>()
  let sequence = 0

  const lastId = () => `${self}.${sequence}`
  const message = <N extends LiveEventName>(name: N, data: LiveEvents[N]) =>
    new TextEncoder().encode(`id: ${lastId()}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`)
  const part = (follower: Follower, ended?: LiveEvents['ended']) => {
    followers.delete(follower)
    if (ended) follower.send(message('ended', ended))
    follower.end()
  }
  const pass = (follower: Follower, bytes: Uint8Array) => {
    if (!follower.send(bytes)) part(follower)
  }
  const passTo = <N extends LiveEventName>(whom: (of: Follower) => boolean, name: N, data: LiveEvents[N]) => {
    const bytes = message(name, data)
    for (const follower of [...followers].filter(whom)) pass(follower, bytes)
  }
  return {
    size: () => followers.size,
    /** Something changed: whoever has seen no later id has missed it. */
    step() {
      sequence += 1
    },
    tellAll: <N extends LiveEventName>(name: N, data: LiveEvents[N]) => passTo(() => true, name, data),
    tellOne: <N extends LiveEventName>(personId: string, name: N, data: LiveEvents[N]) =>
      passTo((of) => of.personId === personId, name, data),
    /** Lets a page in; a person's oldest one leaves for the ninth. Throws `unavailable` when all places are taken. */
    enter(follower: Follower, hello: LiveEvents['hello'], lastEventId: string | null): () => void {
      if (followers.size >= MOST) throw new DomainError('unavailable', { retryAfter: 30 })
      const own = [...followers].filter(({ personId }) => personId === follower.personId)
      if (own[0] && own.length >= MOST_OF_ONE) part(own[0], { reason: 'crowded' })
      followers.add(follower)
      pass(follower, message('hello', hello))
      if (lastEventId && lastEventId !== lastId()) pass(follower, message('refresh', null))
      return () => void followers.delete(follower)
    },
    /** Ends the pages of sessions that are over; `living` says which of them still hold. */
    async endSessions(living: (ids: readonly string[]) => Promise<Set<string>>): Promise<void> {
      const asked = new Map(
        [...followers].flatMap((of) => (of.sessionId ? [[of, of.sessionId] as const] : [])),
      )
      const holding = await living([...new Set(asked.values())])
      for (const [follower, id] of asked) if (!holding.has(id)) part(follower, { reason: 'session' })
    },
    close() {
      for (const follower of [...followers]) part(follower)
    },
  }
}
