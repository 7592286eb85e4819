import { type PlannedTerm, plannedProgress } from './progress'

/** Weight planned from day number `start` to day number `due`, both included (see dayNumber). */
export type PlannedSpan = { start: number; due: number; weight: number }
/** Weight that joined (+) or left (−) the counted scope on day number `on`. */
export type ScopeChange = PlannedSpan & { on: number }

/** planned(on) of spans: floor(10000 · Σ w·f / Σ w), exact; null when nothing counts (product.md, Progress 5). */
export function plannedAt(spans: readonly PlannedSpan[], on: number): number | null {
  const sums = new Map<number, number>()
  let weights = 0
  for (const { start, due, weight } of spans) {
    const { num, den } = shareOfSpan(start, due, on)
    weights += weight
    sums.set(den, (sums.get(den) ?? 0) + weight * num)
  }
  return plannedProgress(terms(sums), weights)
}

function* terms(sums: Map<number, number>): Generator<PlannedTerm> {
  for (const [den, sum] of sums) yield { den, sum }
}

/** The share of one span on a day, as an exact fraction: whole days, first and last day included. */
export function shareOfSpan(start: number, due: number, on: number): { num: number; den: number } {
  const den = lengthOf(start, due)
  return { num: Math.min(den, Math.max(0, on - start + 1)), den }
}

const lengthOf = (start: number, due: number) => Math.max(1, due - start + 1)

/** The spans of one length together: what they have reached in parts of `den`, what each day adds, whether it is under way. */
type Run = { den: number; sum: number; rise: number; isUnderWay: boolean }
/** What a day changes: the daily rise of a run by `slope`, what it has reached by `jump`. */
type Step = { run: Run; slope: number; jump: number }

/**
 * Planned value of `days` days from day number `first`: of the changes that have happened by each of them. A span of
 * `den` days adds w/den a day from its start to its due date, so per length the running sum follows from slopes; a change
 * on a later day brings what its tasks should have by then. Linear in changes + days × lengths that rise at once.
 */
export function plannedSeries(
  changes: readonly ScopeChange[],
  first: number,
  days: number,
): (number | null)[] {
  const runs = new Map<number, Run>()
  const steps: Step[][] = Array.from({ length: days }, () => NOTHING)
  const joined = new Float64Array(days)
  for (const change of changes) {
    const joins = Math.max(0, change.on - first)
    if (joins >= days) continue
    joined[joins] = (joined[joins] ?? 0) + change.weight
    place(steps, runOf(runs, lengthOf(change.start, change.due)), change, joins, change.start - first)
  }
  return walk(steps, joined)
}

const NOTHING: Step[] = []

function runOf(runs: Map<number, Run>, den: number): Run {
  const known = runs.get(den)
  if (known) return known
  const run = { den, sum: 0, rise: 0, isUnderWay: false }
  runs.set(den, run)
  return run
}

function place(steps: Step[][], run: Run, { weight }: ScopeChange, joins: number, start: number): void {
  const step = (day: number, slope: number, jump: number) => {
    const known = steps[day]
    if (known === NOTHING) steps[day] = [{ run, slope, jump }]
    else known?.push({ run, slope, jump })
  }
  const rises = Math.max(joins, start)
  const ends = Math.max(rises, start + run.den)
  const reached = weight * Math.min(run.den, Math.max(0, joins - start))
  if (reached !== 0) step(joins, 0, reached)
  if (ends > rises) {
    step(rises, weight, 0)
    step(ends, -weight, 0)
  }
}

/** Day by day. A run that has come to rest on whole weights is left out of the fractions until something changes it. */
function walk(steps: Step[][], joined: Float64Array): (number | null)[] {
  let underWay: Run[] = []
  let settled = 0
  let weights = 0
  return steps.map((today, day) => {
    weights += joined[day] ?? 0
    for (const { run, slope, jump } of today) {
      if (!run.isUnderWay) {
        run.isUnderWay = true
        settled -= run.sum / run.den
        underWay.push(run)
      }
      run.rise += slope
      run.sum += jump
    }
    let hasRested = false
    for (const run of underWay) {
      run.sum += run.rise
      if (run.rise !== 0 || run.sum % run.den !== 0) continue
      run.isUnderWay = false
      settled += run.sum / run.den
      hasRested = true
    }
    if (hasRested) underWay = underWay.filter((run) => run.isUnderWay)
    return plannedProgress(underWay, weights, settled)
  })
}
