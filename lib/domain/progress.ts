import { daysBetween, type PlainDate } from './calendar'
import type { Status } from './task'

/**
 * Progress: one set of pure functions, used by screen, API, report and mail (product.md, Progress 1-6).
 * Basis points, integers. Empty is null, never 0, 100 or NaN.
 */

/** Highest percent of a task in progress: 100 % is given by confirmation alone. */
export const MAX_IN_PROGRESS = 9_900

/** An indicator's share in basis points 0..10000; more than the target counts as the target. */
export function shareOf(indicator: { target: number; done: number }): number {
  return Math.min(10_000, Math.floor((10_000 * indicator.done) / indicator.target))
}

export type Weighed = { status: Status; weight: number; percent: number }

/** floor(Σ w·p / Σ w) over tasks not cancelled (paused ones stay); null when nothing counts. */
export function actualProgress(tasks: Iterable<Weighed>): number | null {
  let weights = 0
  let points = 0
  for (const task of tasks) {
    if (task.status === 'cancelled') continue
    weights += task.weight
    points += task.weight * task.percent
  }
  return meanProgress(points, weights)
}

/** The same mean from sums already made, as SQL delivers them. */
export function meanProgress(points: number, weights: number): number | null {
  return weights === 0 ? null : Math.floor(points / weights)
}

/** Dates of the baseline: those at issue, for a later task its first ones. An extension never moves them. */
export type Baseline = { startsOn: PlainDate | null; dueOn: PlainDate | null }

/**
 * The planned share of one task on a day, as an exact fraction (whole days, start and due day included).
 * No start: a step on the due date. No due date: runs to the campaign's end.
 */
export function plannedShare(
  baseline: Baseline,
  endsOn: PlainDate,
  on: PlainDate,
): { num: number; den: number } {
  const due = baseline.dueOn ?? endsOn
  const start = baseline.startsOn ?? due
  const den = Math.max(1, daysBetween(start, due) + 1)
  const num = Math.min(den, Math.max(0, daysBetween(start, on) + 1))
  return { num, den }
}

/** Planned value of one task in basis points. */
export function plannedOf(baseline: Baseline, endsOn: PlainDate, on: PlainDate): number {
  const { num, den } = plannedShare(baseline, endsOn, on)
  return Math.floor((10_000 * num) / den)
}

/** Σ w·num over tasks whose span has `den` days: the terms of an exact sum of fractions. */
export type PlannedTerm = { den: number; sum: number }

/**
 * floor(10000 · Σ (sum/den) / weights), floored once on the exact fraction; null when nothing counts.
 * A float decides unless it lands so near an integer that rounding could; then whole shares are summed as integers, and
 * what is left of them by big ones.
 *
 * @param settled whole shares that are known already, beside the terms
 */
export function plannedProgress(terms: Iterable<PlannedTerm>, weights: number, settled = 0): number | null {
  if (weights === 0) return null
  const list = Array.isArray(terms) ? (terms as PlannedTerm[]) : [...terms]
  let total = settled
  for (const { den, sum } of list) total += sum / den
  const value = (10_000 * total) / weights
  if (Math.abs(value - Math.round(value)) > 1e-6) return Math.floor(value)
  const broken = list.filter(({ den, sum }) => sum % den !== 0)
  let whole = settled
  for (const { den, sum } of list) if (sum % den === 0) whole += sum / den
  if (broken.length === 0) return Math.floor((10_000 * whole) / weights)
  let num = BigInt(whole)
  let den = 1n
  for (const term of broken) {
    num = num * BigInt(term.den) + BigInt(term.sum) * den
    den *= BigInt(term.den)
    const divisor = gcd(num, den)
    num /= divisor
    den /= divisor
  }
  return Number((10_000n * num) / (den * BigInt(weights)))
}

function gcd(a: bigint, b: bigint): bigint {
  let x = a
  let y = b
  while (y !== 0n) [x, y] = [y, x % y]
  return x === 0n ? 1n : x
}

/** planned(t) of a list of tasks: the plain definition, against which the fast ways are tested. */
export function plannedOfAll(
  tasks: Iterable<{ status: Status; weight: number; baseline: Baseline }>,
  endsOn: PlainDate,
  on: PlainDate,
): number | null {
  const terms: PlannedTerm[] = []
  let weights = 0
  for (const task of tasks) {
    if (task.status === 'cancelled') continue
    const { num, den } = plannedShare(task.baseline, endsOn, on)
    weights += task.weight
    terms.push({ den, sum: task.weight * num })
  }
  return plannedProgress(terms, weights)
}

/** Whole percent as shown: floor; a group or plan shows 100 only when every counted task is confirmed. */
export function shownPercent(basisPoints: number | null, allConfirmed: boolean): number | null {
  if (basisPoints === null) return null
  const whole = Math.floor(basisPoints / 100)
  return allConfirmed ? whole : Math.min(99, whole)
}

/** Gap in points: the difference of the whole percents shown; 0 = "sát kế hoạch" (under 100 basis points). */
export function gapPoints(actual: number, planned: number): number {
  if (Math.abs(actual - planned) < 100) return 0
  return Math.floor(actual / 100) - Math.floor(planned / 100)
}
