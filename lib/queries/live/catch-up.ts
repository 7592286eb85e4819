import type { Due } from './gather'
import type { News } from './keep-stream'

type Given = {
  take: (due: Due) => void
  /** told of every change from now on, or not any more */
  told: (isTold: boolean) => void
  /** in how many milliseconds the pages are to spread their asking */
  spread: (ms: number) => void
  /** ms since 1970: up to here the page misses nothing, since it came with its figures */
  since: number
}

/** Makes of what a stream tells what is to be asked anew: what changed, or everything where something may be missing. */
export function catchUp({ take, told, spread, since }: Given): (news: News) => void {
  let knownUntil = since
  let spreadMs = 0
  let state: 'new' | 'told' | 'lost' = 'new'
  const isMissing = (news: News) =>
    news.kind === 'hello' && (state === 'lost' || news.quietMs < Date.now() - knownUntil)
  const next = (news: News) => {
    if (news.kind === 'lost') return 'lost'
    return news.kind === 'hello' || news.kind === 'everything' ? 'told' : state
  }
  return (news) => {
    // After a restart the first to come back are told of few; until the next beat the old number stands.
    if (news.kind === 'hello') spreadMs = Math.max(spreadMs, news.spreadMs)
    if (news.kind === 'beat') spreadMs = news.spreadMs
    spread(spreadMs)
    if (news.kind === 'changes') take(news.changes)
    if (news.kind === 'everything' || news.kind === 'lost' || isMissing(news)) take('everything')
    state = next(news)
    told(state === 'told')
    if (state === 'told') knownUntil = Date.now()
  }
}
