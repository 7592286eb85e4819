import 'server-only'
import { gathered } from './gathered'
import { readChange, type Told } from './read-change'
import { type Follower, openRoom } from './room'

/** Where the hub hears from; given from outside, so that its rules are tested without a database. */
export type HubSources = {
  listen: (on: { onTold: (payload: string) => void; onListening: () => void }) => { close: () => void }
  /** says this word to everybody who listens, the hub itself among them */
  say: (payload: string) => Promise<unknown>
  livingSessions: (ids: readonly string[]) => Promise<Set<string>>
}

export type Hub = { join: (follower: Follower, lastEventId?: string | null) => () => void; close: () => void }

const GATHER_MS = 50
/** A proxy ends what is silent for a minute; a stream says that it lives well within that. */
const BEAT_MS = 20_000
const ECHO_MS = 5_000
const BEATS_A_SESSION_CHECK = 3
/** What one page asks for after a change takes about this long on two cores; all at once would be refused. */
const ASKING_MS = 10
const SHORTEST_SPREAD_MS = 250
const LONGEST_SPREAD_MS = 10_000

/**
 * Passes what the database tells on to every open page of this process. It listens by one connection for all; that this
 * still hears is tried with a word of its own at every beat, since a lost network does not say so.
 */
export function openHub(sources: HubSources): Hub {
  const self = crypto.randomUUID()
  const room = openRoom(self)
  let [beats, quietSince, hears] = [0, Date.now(), false]
  let told: Told[] = []
  let echo: NodeJS.Timeout | undefined
  let gathering: NodeJS.Timeout | undefined

  const passOn = () => {
    const { forAll, forOne } = gathered(told)
    told = []
    gathering = undefined
    room.step()
    if (forAll.length > 0) room.tellAll('changes', forAll)
    for (const [personId, changes] of forOne) room.tellOne(personId, 'changes', changes)
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
    room.step()
    room.tellAll('refresh', null)
  }
  let listening = sources.listen({ onTold, onListening })
  const listenAnew = () => {
    echo = undefined
    if (hears) room.tellAll('deaf', null)
    hears = false
    listening.close()
    listening = sources.listen({ onTold, onListening })
  }
  const tryHearing = () => {
    // Until it listens, the driver tries again by itself.
    if (!hears) return
    echo ??= setTimeout(listenAnew, ECHO_MS).unref()
    void sources.say(`echo ${self}`).catch(() => undefined)
  }
  const spread = () => ({
    spreadMs: Math.min(LONGEST_SPREAD_MS, Math.max(SHORTEST_SPREAD_MS, room.size() * ASKING_MS)),
  })
  const beat = setInterval(() => {
    if (room.size() === 0) return
    beats += 1
    room.tellAll('beat', spread())
    tryHearing()
    // While the database does not answer nobody's session can be judged, and nothing is told either.
    if (beats % BEATS_A_SESSION_CHECK === 0)
      void room.endSessions(sources.livingSessions).catch(() => undefined)
  }, BEAT_MS).unref()

  return {
    join(follower, lastEventId = null) {
      if (room.size() === 0) tryHearing()
      return room.enter(follower, { quietMs: Date.now() - quietSince, hears, ...spread() }, lastEventId)
    },
    close() {
      clearInterval(beat)
      clearTimeout(echo)
      clearTimeout(gathering)
      listening.close()
      room.close()
    },
  }
}
