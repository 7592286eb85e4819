import type { Change } from '@/lib/contracts/event'

/** What arrives within this time makes one refresh. */
const TOGETHER_MS = 250
/** Beyond half a second each moment a refresh took is followed by four of rest, so that a busy server is asked less. */
const UNBURDENED_MS = 500
const REST_FACTOR = 4
const SHORTEST_REST_MS = 500
const LONGEST_REST_MS = 30_000
/** Own changes on their way are waited for, but an upload of minutes does not hold the page. */
const LONGEST_WAIT_MS = 15_000

/** What is to be asked anew: what these changes touch, or everything. */
export type Due = readonly Change[] | 'everything'

type Given = {
  refresh: (due: Due) => Promise<unknown>
  /** an own change is on its way: its value is shown already and its answer asks anew itself */
  isBusy: () => boolean
  /** keeps many pages from asking in the same instant */
  spreadMs: () => number
  random?: () => number
}

/** Gathers what changed and has it asked for: together, spread, and not faster than the server answers. */
export function gatherChanges({ refresh, isBusy, spreadMs, random = Math.random }: Given) {
  let due: Due = []
  let since = 0
  let restUntil = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let isOver = false

  const isDue = () => due === 'everything' || due.length > 0
  const wait = (ms: number) => {
    timer = setTimeout(run, ms)
  }
  const schedule = () => {
    if (timer !== undefined || isOver || !isDue()) return
    since = Date.now()
    wait(Math.max(TOGETHER_MS + random() * spreadMs(), restUntil - since))
  }
  const run = async () => {
    if (isBusy() && Date.now() - since < LONGEST_WAIT_MS) return wait(TOGETHER_MS)
    const taken = due
    due = []
    const started = Date.now()
    await refresh(taken).catch(() => undefined)
    const took = Date.now() - started
    restUntil =
      Date.now() + Math.min(LONGEST_REST_MS, Math.max(SHORTEST_REST_MS, (took - UNBURDENED_MS) * REST_FACTOR))
    timer = undefined
    schedule()
  }
  return {
    take(changes: Due) {
      due = due === 'everything' || changes === 'everything' ? 'everything' : [...due, ...changes]
      schedule()
    },
    stop() {
      isOver = true
      clearTimeout(timer)
    },
  }
}
