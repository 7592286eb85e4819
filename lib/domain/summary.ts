import { daysBetween, type PlainDate } from './calendar'
import { gapPoints } from './progress'

/**
 * What the dashboard's sentence says (design §8): where the plan is on its road, how far against the plan, the group
 * furthest behind, what is overdue and what waits. Only which parts there are; the words are the catalogue's.
 */
export type SummaryInput = {
  startsOn: PlainDate
  ceremonyOn: PlainDate
  asOf: PlainDate
  /** Basis points, null when nothing counts. */
  actual: number | null
  planned: number | null
  /** days behind (+) or ahead (−) of the plan (contract.md), null when nothing counts */
  gapDays: number | null
  groups: readonly { title: string; actual: number | null; planned: number | null }[]
  overdue: number
  /** Results, extensions and silent overdue tasks that wait for a decision. */
  waiting: number
}

export type Journey =
  | { kind: 'before'; daysToStart: number }
  | { kind: 'under_way'; gone: number; total: number }
  | { kind: 'ceremony' }
  | { kind: 'after'; daysSince: number }

/** `points` of the whole percents shown and whole `days`, always positive; no days where the gap is less than one. */
export type Pace =
  | { kind: 'nothing_counted' }
  | { kind: 'close' }
  | { kind: 'behind' | 'ahead'; points: number; days: number | null }

export type Summary = {
  journey: Journey
  /** Null before the start, when there is nothing to compare. */
  pace: Pace | null
  weakest: { title: string; points: number } | null
  overdue: number
  waiting: number
}

export function summaryOf(input: SummaryInput): Summary {
  const journey = journeyOf(input)
  return {
    journey,
    pace: journey.kind === 'before' ? null : paceOf(input),
    weakest: journey.kind === 'before' ? null : weakestOf(input.groups),
    overdue: input.overdue,
    waiting: input.waiting,
  }
}

/** Days gone are counted from the first day: 113 of 196 on 15/06/2022. */
export function journeyOf({
  startsOn,
  ceremonyOn,
  asOf,
}: Pick<SummaryInput, 'startsOn' | 'ceremonyOn' | 'asOf'>): Journey {
  if (asOf < startsOn) return { kind: 'before', daysToStart: daysBetween(asOf, startsOn) }
  if (asOf === ceremonyOn) return { kind: 'ceremony' }
  if (asOf > ceremonyOn) return { kind: 'after', daysSince: daysBetween(ceremonyOn, asOf) }
  return { kind: 'under_way', gone: daysBetween(startsOn, asOf), total: daysBetween(startsOn, ceremonyOn) }
}

/** Actual against plan, by the points a reader can add up; under 100 basis points they are close (Progress 6). */
export function paceOf({
  actual,
  planned,
  gapDays = null,
}: Pick<SummaryInput, 'actual' | 'planned'> & Partial<Pick<SummaryInput, 'gapDays'>>): Pace {
  if (actual === null || planned === null) return { kind: 'nothing_counted' }
  const points = gapPoints(actual, planned)
  if (points === 0) return { kind: 'close' }
  const days = points < 0 ? (gapDays ?? 0) : -(gapDays ?? 0)
  return {
    kind: points < 0 ? 'behind' : 'ahead',
    points: Math.abs(points),
    days: days > 0 ? days : null,
  }
}

/** The group with the largest gap below its plan, the first of equals; null when none is behind. */
function weakestOf(groups: SummaryInput['groups']): Summary['weakest'] {
  let weakest: Summary['weakest'] = null
  for (const { title, actual, planned } of groups) {
    const pace = paceOf({ actual, planned })
    if (pace.kind === 'behind' && pace.points > (weakest?.points ?? 0))
      weakest = { title, points: pace.points }
  }
  return weakest
}
