import { keepStream, type News } from './keep-stream'

type Kept = ReturnType<typeof keepStream>
type Said = { ask: true } | { news: News }

const HIDDEN_MS = 30_000
/** A page that leads but was put to sleep by the browser says nothing for this long; another one takes over. */
const SILENT_MS = 70_000

const open = () => new EventSource('/api/events')

export type Shared = { nudge: () => void; stop: () => void }

/**
 * One stream for all windows of a browser, since it has six connections to a host: whichever holds the lock keeps it and
 * passes on what it hears. Where there are no locks (plain http) every window that is in sight keeps its own.
 */
export function shareStream(personId: string, hear: (news: News) => void): Shared {
  return 'locks' in navigator && 'BroadcastChannel' in window ? shareByLock(personId, hear) : keepOwn(hear)
}

function shareByLock(personId: string, hear: (news: News) => void): Shared {
  const name = `chang-duong.live.${personId}`
  const channel = new BroadcastChannel(name)
  const over = new AbortController()
  let leading: Kept | null = null
  let heardAt = Date.now()
  const take = (news: News) => {
    heardAt = Date.now()
    hear(news)
  }
  const say = (said: Said) => channel.postMessage(said)
  channel.onmessage = ({ data }: MessageEvent<Said>) => {
    if ('news' in data) return take(data.news)
    const news = leading?.greeting()
    if (news) say({ news })
  }
  const lead = (how: LockOptions): void => {
    if (over.signal.aborted) return
    let release: () => void = () => undefined
    const tell = (news: News) => {
      take(news)
      say({ news })
    }
    const granted = () => {
      if (over.signal.aborted) return
      leading = keepStream({ tell, open })
      over.signal.addEventListener('abort', () => release())
      return new Promise<void>((done) => {
        release = done
      })
    }
    // Taken over by another window while this one slept: back into the row.
    navigator.locks.request(name, how, granted).catch(() => {
      const wasLeading = leading !== null
      leading?.stop()
      leading = null
      if (wasLeading) lead({})
    })
  }
  lead({})
  say({ ask: true })
  return {
    nudge() {
      if (leading) return leading.nudge()
      if (Date.now() - heardAt < SILENT_MS) return
      heardAt = Date.now()
      hear({ kind: 'lost' })
      lead({ steal: true })
    },
    stop() {
      over.abort()
      leading?.stop()
      channel.close()
    },
  }
}

function keepOwn(hear: (news: News) => void): Shared {
  let kept: Kept | null = null
  let leaving: ReturnType<typeof setTimeout> | undefined
  const follow = () => {
    clearTimeout(leaving)
    if (document.visibilityState === 'visible') kept ??= keepStream({ tell: hear, open })
    else
      leaving = setTimeout(() => {
        kept?.stop()
        kept = null
      }, HIDDEN_MS)
  }
  document.addEventListener('visibilitychange', follow)
  follow()
  return {
    nudge: () => kept?.nudge(),
    stop() {
      document.removeEventListener('visibilitychange', follow)
      clearTimeout(leaving)
      kept?.stop()
    },
  }
}
