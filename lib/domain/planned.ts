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

/** What happens to the spans of one length, by day: `slope` = change of the daily rise, `jump` = change at once. */
type Run = { den: number; slope: Float64Array; jump: Float64Array }

/**
 * Planned value of `days` days from day number `first`: of the changes that have happened by each of them. A span of
 * `den` days adds w/den a day from its start to its due date, so per length the running sum follows from slopes; a change
 * on a later day brings what its tasks should have by then. Linear in changes + days × distinct lengths.
 */
export function plannedSeries(
  changes: readonly ScopeChange[],
  first: number,
  days: number,
): (number | null)[] {
  const runs = new Map<number, Run>()
  const joined = new Float64Array(days + 1)
  for (const change of changes) {
    const joins = Math.max(0, change.on - first)
    if (joins >= days) continue
    add(joined, joins, change.weight)
    place(runOf(runs, lengthOf(change.start, change.due), days), change, joins, change.start - first, days)
  }
  return walk([...runs.values()], joined, days)
}

function runOf(runs: Map<number, Run>, den: number, days: number): Run {
  const known = runs.get(den)
  if (known) return known
  const run = { den, slope: new Float64Array(days + 1), jump: new Float64Array(days + 1) }
  runs.set(den, run)
  return run
}

function place({ den, slope, jump }: Run, change: ScopeChange, joins: number, start: number, days: number) {
  add(jump, joins, change.weight * Math.min(den, Math.max(0, joins - start)))
  const rises = Math.max(joins, start)
  const ends = Math.max(rises, start + den)
  if (rises < days) add(slope, rises, change.weight)
  if (ends < days) add(slope, ends, -change.weight)
}

function walk(runs: Run[], joined: Float64Array, days: number): (number | null)[] {
  const list: PlannedTerm[] = runs.map(({ den }) => ({ den, sum: 0 }))
  const rates = new Float64Array(runs.length)
  const series: (number | null)[] = []
  let weights = 0
  for (let day = 0; day < days; day += 1) {
    weights += joined[day] ?? 0
    for (let index = 0; index < runs.length; index += 1) {
      const { slope, jump } = runs[index] as Run
      rates[index] = (rates[index] ?? 0) + (slope[day] ?? 0)
      const term = list[index] as PlannedTerm
      term.sum += (jump[day] ?? 0) + (rates[index] ?? 0)
    }
    series.push(plannedProgress(list, weights))
  }
  return series
}

function add(series: Float64Array, index: number, value: number): void {
  series[index] = (series[index] ?? 0) + value
}
