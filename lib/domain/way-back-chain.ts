import type { WorkOrder } from './work-order'

/** A task of the way back in numbers of working days (work-calendar.ts). */
export type Stretch = {
  work: number
  begins: number
  ends: number
  limit: number
  lastStart: number
  slack: number
  isDestination: boolean
}

type Step = { length: number; next: string | null }

/**
 * The chain to the milestone with the least slack, in order of work: a day lost on one of its tasks is a day lost at
 * its end. Of several the longest, then the one whose ids come first. No ids when only the destination is left.
 * @param ids in the order of the keys
 * @param dayBefore number of the last working day before the milestone
 */
export function thinnestChain(
  ids: readonly string[],
  line: WorkOrder,
  stretches: ReadonlyMap<string, Stretch>,
  dayBefore: number,
): { ids: string[]; slack: number } {
  const open = ids.filter((id) => stretches.get(id)?.isDestination === false)
  const slack = open.reduce(
    (least, id) => Math.min(least, stretches.get(id)?.slack ?? least),
    Number.POSITIVE_INFINITY,
  )
  const rank = new Map(ids.map((id, index) => [id, index]))
  const steps = new Map<string, Step>()
  for (const id of line.order.toReversed()) {
    const stretch = stretches.get(id)
    if (!stretch) continue
    if (stretch.isDestination) steps.set(id, { length: 1, next: null })
    else if (stretch.slack === slack) {
      const later = line.behind(id).filter((other) => sets(stretches.get(other), stretch, dayBefore))
      const next = longest(
        later.toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)),
        steps,
      )
      steps.set(id, { length: 1 + (steps.get(next ?? '')?.length ?? 0), next })
    }
  }
  const chain: string[] = []
  for (let id = longest(open, steps); id !== null; id = steps.get(id)?.next ?? null) chain.push(id)
  return { ids: chain, slack }
}

function longest(ids: readonly string[], steps: ReadonlyMap<string, Step>): string | null {
  let best: { id: string; length: number } | null = null
  for (const id of ids) {
    const length = steps.get(id)?.length ?? 0
    if (length > (best?.length ?? 0)) best = { id, length }
  }
  return best?.id ?? null
}

/** Is it this waiting task that sets the limit? */
function sets(later: Stretch | undefined, { limit }: Stretch, dayBefore: number): boolean {
  if (!later) return false
  return limit === (later.isDestination ? dayBefore : later.lastStart - 1)
}
