import 'server-only'
import type { LiveEventName, LiveEvents } from '@/lib/contracts/event'
import { DomainError } from '@/lib/domain/errors'
import { gathered } from './gathered'
import { readChange, type Told } from './read-change'

/** Somebody's open page. `send` answers false when the page does not read what it is sent. */
export type Follower = {
  personId: string
  sessionId: string | null
  send: (message: Uint8Array) => boolean
  end: () => void
}

/** Where the hub hears from; given from outside, so that its rules are tested without a database. */
export type HubSources = {
  listen: (on: { onTold: (payload: string) => void; onListening: () => void }) => { close: () => void }
  /** says this word to everybody who listens, the hub itself among them */
  say: (payload: string) => Promise<unknown>
  livingSessions: (ids: readonly string[]) => Promise<Set<string>>
}

export type Hub = { join: (follower: Follower, lastEventId?: string | null) => () => void; close: () => void }

const MOST_OF_ONE = 8
const MOST = 2_000
const GATHER_MS = 50
/** A proxy ends what is silent for a minute; a stream says that it lives well within that. */
const BEAT_MS = 20_000
const ECHO_MS = 5_000
const BEATS_A_SESSION_CHECK = 3

/**
 * Passes what the database tells on to every open page of this process. It listens by one connection for all; that this
 * still hears is tried with a word of its own at every beat, since a lost network does not say so.
 */
export function openHub(sources: HubSources): Hub {
  const self = crypto.randomUUID()
  const followers = new Set<Follower>()
  let [sequence, beats, quietSince] = [0, 0, Date.now()]
  let hears = false
  let told: Told[] = []
  let echo: NodeJS.Timeout | undefined
  let gathering: NodeJS.Timeout | undefined

  const message = <N extends LiveEventName>(name: N, data: LiveEvents[N]) =>
    new TextEncoder().encode(
      `id: ${self}.${sequence}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`,
    )
  const part = (follower: Follower, last?: Uint8Array) => {
    followers.delete(follower)
    if (last) follower.send(last)
    follower.end()
  }
  const pass = (follower: Follower, bytes: Uint8Array) => {
    if (!follower.send(bytes)) part(follower)
  }
  const passToAll = (bytes: Uint8Array) => {
    for (const follower of [...followers]) pass(follower, bytes)
  }
  const passOn = () => {
    const { forAll, forOne } = gathered(told)
    told = []
    gathering = undefined
    sequence += 1
    if (forAll.length > 0) passToAll(message('changes', forAll))
    for (const follower of [...followers]) {
      const own = forOne.get(follower.personId)
      if (own) pass(follower, message('changes', own))
    }
  }
  const onTold = (payload: string) => {
    if (payload === `echo ${self}`) {
      clearTimeout(echo)
      echo = undefined
      return
    }
    const change = readChange(payload)
    if (!change) return
    quietSince = Date.now()
    told.push(change)
    gathering ??= setTimeout(passOn, GATHER_MS)
  }
  const onListening = () => {
    hears = true
    quietSince = Date.now()
    sequence += 1
    passToAll(message('refresh', null))
  }
  let listening = sources.listen({ onTold, onListening })
  const listenAnew = () => {
    echo = undefined
    if (hears) passToAll(message('deaf', null))
    hears = false
    listening.close()
    listening = sources.listen({ onTold, onListening })
  }
  const tryHearing = () => {
    echo ??= setTimeout(listenAnew, ECHO_MS).unref()
    void sources.say(`echo ${self}`).catch(() => undefined)
  }
  const endSessions = async () => {
    const ids = [...followers].flatMap(({ sessionId }) => sessionId ?? [])
    const living = await sources.livingSessions(ids)
    for (const follower of [...followers])
      if (follower.sessionId && ids.includes(follower.sessionId) && !living.has(follower.sessionId))
        part(follower, message('ended', { reason: 'session' }))
  }
  const beat = setInterval(() => {
    if (followers.size === 0) return
    beats += 1
    passToAll(message('beat', null))
    tryHearing()
    // While the database does not answer nobody's session can be judged, and nothing is told either.
    if (beats % BEATS_A_SESSION_CHECK === 0) void endSessions().catch(() => undefined)
  }, BEAT_MS).unref()

  return {
    join(follower, lastEventId = null) {
      if (followers.size >= MOST) throw new DomainError('unavailable', { retryAfter: 30 })
      if (followers.size === 0) tryHearing()
      const [oldest, ...others] = [...followers].filter(({ personId }) => personId === follower.personId)
      if (oldest && others.length + 1 >= MOST_OF_ONE) part(oldest, message('ended', { reason: 'crowded' }))
      followers.add(follower)
      pass(follower, message('hello', { quietMs: Date.now() - quietSince, hears }))
      if (lastEventId && lastEventId !== `${self}.${sequence}`) pass(follower, message('refresh', null))
      return () => void followers.delete(follower)
    },
    close() {
      clearInterval(beat)
      clearTimeout(echo)
      clearTimeout(gathering)
      listening.close()
      for (const follower of [...followers]) part(follower)
    },
  }
}
