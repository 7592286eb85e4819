import { dayFromNumber, dayNumber, type PlainDate } from './calendar'
import { type PlannedSpan, plannedSeries, type ScopeChange } from './planned'
import { meanProgress } from './progress'

/** Change of Σ w and of Σ w·p on a day. */
export type PointsChange = { on: PlainDate; weight: number; points: number }

export type CurvePoint = { on: PlainDate; planned: number | null; actual: number | null; scope: number }

/** Days of a plan and the day it is looked at. */
export type PlanDays = { startsOn: PlainDate; endsOn: PlainDate; asOf: PlainDate }

/** What is planned on the day looked at, and what joined or left after the plan's first day, by that day. */
export type PlannedScope = { spans: readonly PlannedSpan[]; changes: readonly ScopeChange[] }

/**
 * planned[d] of every day from startsOn to endsOn (or asOf when that is later): on the baselines of the tasks that exist
 * at min(d, asOf). The scope of the first day is that of asOf without what joined later.
 */
function plannedDays({ startsOn, endsOn, asOf }: PlanDays, { spans, changes }: PlannedScope) {
  const first = dayNumber(startsOn)
  const last = dayNumber(asOf > endsOn ? asOf : endsOn)
  const all: ScopeChange[] = spans.map((span) => ({ ...span, on: first }))
  for (const change of changes) all.push({ ...change, on: first, weight: -change.weight }, change)
  return plannedSeries(all, first, last - first + 1)
}

/**
 * The cumulative curve, one point a day (contract.md): actual[d] = the plan's progress at the end of d, null after
 * asOf; and the gap in days: asOf − the first day on which the planned value of asOf's tasks reaches today's actual.
 * Negative when ahead, 0 when planned(asOf) = actual, null before the start or with no counted task.
 */
export function curveOf(
  days: PlanDays,
  scope: PlannedScope,
  points: readonly PointsChange[],
  actual: number | null,
): { curve: CurvePoint[]; gapDays: number | null } {
  const planned = plannedDays(days, scope)
  const steady = scope.changes.length === 0 ? planned : plannedDays(days, { ...scope, changes: [] })
  return { curve: drawn(days, planned, points), gapDays: gapOf(days, steady, actual) }
}

function drawn(
  { startsOn, endsOn, asOf }: PlanDays,
  planned: (number | null)[],
  points: readonly PointsChange[],
): CurvePoint[] {
  const changes = new Map<string, { weight: number; points: number }>()
  for (const change of points) {
    const on = change.on < startsOn ? startsOn : change.on
    const sum = changes.get(on)
    if (sum) {
      sum.weight += change.weight
      sum.points += change.points
    } else changes.set(on, { weight: change.weight, points: change.points })
  }
  const first = dayNumber(startsOn)
  const curve: CurvePoint[] = []
  let weight = 0
  let sum = 0
  for (let index = 0; index <= dayNumber(endsOn) - first; index += 1) {
    const on = dayFromNumber(first + index)
    const change = changes.get(on)
    weight += change?.weight ?? 0
    sum += change?.points ?? 0
    const actual = on <= asOf ? meanProgress(sum, weight) : null
    curve.push({ on, planned: planned[index] ?? null, actual, scope: weight })
  }
  return curve
}

/** Basis points of the whole. */
const WHOLE = 10_000

/**
 * The planned curve × (actual ÷ planned on the day looked at), whole basis points, at most the whole (design §6), from that
 * day on by the index of the day. Empty on the last day and where nothing is planned or counted yet.
 *
 * @param now index of the day looked at; -1 = outside the curve
 */
export function forecastOf(
  curve: readonly Pick<CurvePoint, 'planned' | 'actual'>[],
  now: number,
): Map<number, number> {
  const values = new Map<number, number>()
  const { planned: reached, actual } = curve[now] ?? { planned: null, actual: null }
  if (!reached || actual === null || now === curve.length - 1) return values
  for (const [index, { planned }] of curve.entries())
    if (index >= now && planned !== null)
      values.set(index, Math.min(WHOLE, Math.floor((planned * actual) / reached)))
  return values
}

function gapOf(
  { startsOn, asOf }: PlanDays,
  planned: (number | null)[],
  actual: number | null,
): number | null {
  if (actual === null || asOf < startsOn) return null
  const now = dayNumber(asOf) - dayNumber(startsOn)
  if (planned[now] === actual) return 0
  const reached = planned.findIndex((value) => value !== null && value >= actual)
  return now - (reached < 0 ? planned.length - 1 : reached)
}
