import type { PlainDate } from './calendar'
import {
  type Baseline,
  gapPoints,
  meanProgress,
  type PlannedTerm,
  plannedProgress,
  plannedShare,
} from './progress'
import { type RateCounts, type Rates, rateCountsOf, ratesOf } from './rates'
import type { TaskState } from './task'

/**
 * The few integers that every figure of a scope is made of. Tallies add up, so a change of one task is: take its part
 * out, put its new part in. The dashboard and what is shown before a decision come from the same ones.
 */

/** A task as the figures count it. */
export type Counted = TaskState & { group: string; weight: number; baseline: Baseline }

/** The day the figures are of and the plan's last day, which tasks without a date run to. */
export type Span = { on: PlainDate; endsOn: PlainDate }

export type Tally = {
  /** Σ weight · basis points, Σ weight; cancelled tasks left out */
  points: number
  weights: number
  counted: number
  confirmed: number
  /** planned shares, those of one denominator together */
  terms: PlannedTerm[]
  rates: RateCounts
}

/** `actual` and `planned` in basis points, null when nothing counts; `gap` in points of the whole percents shown. */
export type Figures = {
  actual: number | null
  planned: number | null
  gap: number | null
  /** every counted task is confirmed: only then 100 % is shown */
  allConfirmed: boolean
  rates: Rates
}

const NO_RATES: RateCounts = {
  doneOnTime: 0,
  doneLate: 0,
  overdue: 0,
  doneByOriginal: 0,
  openPastOriginal: 0,
}
export const EMPTY_TALLY: Tally = {
  points: 0,
  weights: 0,
  counted: 0,
  confirmed: 0,
  terms: [],
  rates: NO_RATES,
}

/** What one task puts in. */
export function tallyOf(task: Counted, { on, endsOn }: Span): Tally {
  const rates = rateCountsOf([task], on)
  if (task.status === 'cancelled') return { ...EMPTY_TALLY, rates }
  const { num, den } = plannedShare(task.baseline, endsOn, on)
  return {
    points: task.weight * task.percent,
    weights: task.weight,
    counted: 1,
    confirmed: task.status === 'completed' ? 1 : 0,
    terms: [{ den, sum: task.weight * num }],
    rates,
  }
}

/** `a` with `b` put in, or with −1 taken out. */
export function addTally(a: Tally, b: Tally, sign: 1 | -1 = 1): Tally {
  return {
    points: a.points + sign * b.points,
    weights: a.weights + sign * b.weights,
    counted: a.counted + sign * b.counted,
    confirmed: a.confirmed + sign * b.confirmed,
    terms: mergedTerms([...a.terms, ...b.terms.map(({ den, sum }) => ({ den, sum: sign * sum }))]),
    rates: {
      doneOnTime: a.rates.doneOnTime + sign * b.rates.doneOnTime,
      doneLate: a.rates.doneLate + sign * b.rates.doneLate,
      overdue: a.rates.overdue + sign * b.rates.overdue,
      doneByOriginal: a.rates.doneByOriginal + sign * b.rates.doneByOriginal,
      openPastOriginal: a.rates.openPastOriginal + sign * b.rates.openPastOriginal,
    },
  }
}

/** Terms of one denominator together; what has come to nothing is left out. */
export function mergedTerms(terms: Iterable<PlannedTerm>): PlannedTerm[] {
  const sums = new Map<number, number>()
  for (const { den, sum } of terms) sums.set(den, (sums.get(den) ?? 0) + sum)
  return [...sums].filter(([, sum]) => sum !== 0).map(([den, sum]) => ({ den, sum }))
}

export function figuresOf(tally: Tally): Figures {
  const actual = meanProgress(tally.points, tally.weights)
  const planned = plannedProgress(tally.terms, tally.weights)
  return {
    actual,
    planned,
    gap: actual === null || planned === null ? null : gapPoints(actual, planned),
    allConfirmed: tally.counted > 0 && tally.confirmed === tally.counted,
    rates: ratesOf(tally.rates),
  }
}
