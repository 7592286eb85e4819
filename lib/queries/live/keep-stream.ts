import type { Change, LiveEventName, LiveEvents } from '@/lib/contracts/event'

/** What a stream tells the pages that share it. */
export type News =
  | { kind: 'hello'; quietMs: number; spreadMs: number }
  | { kind: 'changes'; changes: Change[] }
  | { kind: 'everything' }
  | { kind: 'lost' }
  | { kind: 'beat'; spreadMs: number }

const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 30_000
/** Two beats of the server and some: what is silent for longer is dead, as after a sleep. */
const SILENT_MS = 50_000
const LOOK_MS = 5_000
/** A restart takes less; only after that are the figures called old. */
const LOST_AFTER_MS = 6_000

/** Milliseconds until the next try: doubled each time, 30 s at most, spread over the upper half. */
export function pauseBefore(tries: number, random: () => number): number {
  const whole = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(tries, 10))
  return whole * (0.5 + random() / 2)
}

type Given = {
  tell: (news: News) => void
  open: () => EventSource
  random?: () => number
}

type State = {
  tries: number
  heardAt: number
  /** since when nothing has changed; null while nothing is heard */
  quietSince: number | null
  spreadMs: number
  /** since when the stream has been gone; null while it is there */
  brokenAt: number | null
  isLost: boolean
}

/**
 * Keeps one stream of events open: again after every loss, a refusal or a silence. `nudge` looks after it at once, as when
 * the network is back or the window is looked at.
 */
export function keepStream({ tell, open, random = Math.random }: Given) {
  const state: State = {
    tries: 0,
    heardAt: Date.now(),
    quietSince: null,
    spreadMs: 0,
    brokenAt: null,
    isLost: false,
  }
  let source: AbortController | null = null
  let pause: ReturnType<typeof setTimeout> | undefined

  const close = () => {
    clearTimeout(pause)
    pause = undefined
    source?.abort()
    source = null
    state.quietSince = null
  }
  const hear = hearingOf(state, { tell, close })
  const retry = () => {
    close()
    state.brokenAt ??= Date.now()
    pause = setTimeout(connect, pauseBefore(state.tries, random))
    state.tries += 1
  }
  const connect = () => {
    close()
    state.heardAt = Date.now()
    source = listeningTo(open(), {
      hear(name, data) {
        state.heardAt = Date.now()
        hear[name](data as never)
      },
      // The browser's own tries end at the first refusal; ours do not.
      fail: retry,
    })
  }
  const lookAfter = () => {
    if (source && Date.now() - state.heardAt > SILENT_MS) {
      state.brokenAt ??= state.heardAt
      connect()
    }
    if (state.brokenAt !== null && Date.now() - state.brokenAt > LOST_AFTER_MS) hear.deaf(null)
  }
  const looks = setInterval(lookAfter, LOOK_MS)
  connect()
  return {
    /** what a window that joins is told; null while nothing is heard */
    greeting(): News | null {
      const { quietSince, spreadMs } = state
      return quietSince === null ? null : { kind: 'hello', quietMs: Date.now() - quietSince, spreadMs }
    },
    nudge() {
      lookAfter()
      if (source) return
      state.tries = 0
      connect()
    },
    stop() {
      clearInterval(looks)
      close()
    },
  }
}

type Hearing = { [N in LiveEventName]: (data: LiveEvents[N]) => void }

/** What each event means to the pages. */
function hearingOf(
  state: State,
  { tell, close }: { tell: (news: News) => void; close: () => void },
): Hearing {
  const hearsAgain = (quietMs: number) => {
    state.isLost = false
    state.quietSince = Date.now() - quietMs
  }
  return {
    hello({ quietMs, hears, spreadMs }) {
      Object.assign(state, { tries: 0, brokenAt: null, spreadMs })
      // Not heard yet: `refresh` follows once it is.
      if (!hears) return
      hearsAgain(quietMs)
      tell({ kind: 'hello', quietMs, spreadMs })
    },
    changes(changes) {
      state.quietSince = Date.now()
      tell({ kind: 'changes', changes })
    },
    refresh() {
      hearsAgain(0)
      tell({ kind: 'everything' })
    },
    deaf() {
      state.quietSince = null
      if (!state.isLost) tell({ kind: 'lost' })
      state.isLost = true
    },
    beat({ spreadMs }) {
      state.spreadMs = spreadMs
      tell({ kind: 'beat', spreadMs })
    },
    ended({ reason }) {
      close()
      // Everything asked anew leads to the sign-in page when the session is over.
      tell({ kind: reason === 'session' ? 'everything' : 'lost' })
      state.isLost = true
    },
  }
}

const NAMES: LiveEventName[] = ['hello', 'changes', 'refresh', 'deaf', 'beat', 'ended']

/** Hears what a stream tells, until the answer is aborted. */
function listeningTo(
  source: EventSource,
  { hear, fail }: { hear: (name: LiveEventName, data: unknown) => void; fail: () => void },
): AbortController {
  const over = new AbortController()
  const { signal } = over
  for (const name of NAMES)
    source.addEventListener(name, ({ data }: MessageEvent<string>) => hear(name, JSON.parse(data)), {
      signal,
    })
  source.addEventListener('error', fail, { signal })
  signal.addEventListener('abort', () => source.close())
  return over
}
