import 'server-only'
import type { Instant } from '@/lib/domain/calendar'

/** A schedule that is made or changed meanwhile is looked at within this time. */
const LONGEST_REST_MS = 60_000
/** What is due and in another instance's hand, or has just failed, is not asked for without a pause. */
const SHORTEST_REST_MS = 1_000

/** What one look at the schedules came to; `nextAt` = when the next run is due. */
export type Look = { now: Instant; nextAt: Instant | null }

/** Milliseconds until the schedules are looked at again. */
export function restAfter({ now, nextAt }: Look): number {
  if (nextAt === null) return LONGEST_REST_MS
  return Math.min(LONGEST_REST_MS, Math.max(SHORTEST_REST_MS, Date.parse(nextAt) - Date.parse(now)))
}

/**
 * Looks at the schedules now and again when the next one is due, after a minute at the latest; a look that fails is told
 * and tried again then. Returns what stops it. Its timer keeps no process alive.
 */
export function keepRunning(look: () => Promise<Look>, onFault: (fault: unknown) => void): () => void {
  let timer: NodeJS.Timeout | undefined
  let isStopped = false
  const wait = (ms: number) => {
    if (isStopped) return
    timer = setTimeout(turn, ms)
    timer.unref()
  }
  const turn = () =>
    look().then(
      (seen) => wait(restAfter(seen)),
      (fault) => {
        onFault(fault)
        wait(LONGEST_REST_MS)
      },
    )
  wait(0)
  return () => {
    isStopped = true
    clearTimeout(timer)
  }
}
