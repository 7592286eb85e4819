import { addDays, dayFromNumber, dayNumber, daysBetween, type PlainDate } from './calendar'
import { meanProgress, type PlannedTerm, plannedProgress } from './progress'

/** Weight that joins (+) or leaves (−) the counted scope on a day, with the baseline it is planned by. */
export type ScopeChange = { on: PlainDate; startsOn: PlainDate; dueOn: PlainDate; weight: number }
/** Change of Σ w and of Σ w·p on a day. */
export type PointsChange = { on: PlainDate; weight: number; points: number }

export type CurvePoint = { on: PlainDate; planned: number | null; actual: number | null; scope: number }

/**
 * The cumulative curve, one point a day (contract.md): actual[d] = the plan's progress at the end of d, null after
 * asOf; planned[d] on the baselines of the tasks that exist at min(d, asOf). Linear in days × distinct span lengths.
 */
export function curveOf(input: {
  startsOn: PlainDate
  endsOn: PlainDate
  asOf: PlainDate
  scope: ScopeChange[]
  points: PointsChange[]
}): CurvePoint[] {
  const first = dayNumber(input.startsOn)
  const days = daysBetween(input.startsOn, input.endsOn) + 1
  const planned = plannedSeries(input.scope, first, days)
  const actual = new Map<string, { weight: number; points: number }>()
  for (const change of input.points) {
    const on = change.on < input.startsOn ? input.startsOn : change.on
    const sum = actual.get(on) ?? { weight: 0, points: 0 }
    actual.set(on, { weight: sum.weight + change.weight, points: sum.points + change.points })
  }
  let weight = 0
  let points = 0
  const curve: CurvePoint[] = []
  for (let index = 0; index < days; index += 1) {
    const on = dayFromNumber(first + index)
    const change = actual.get(on)
    weight += change?.weight ?? 0
    points += change?.points ?? 0
    const past = on <= input.asOf
    curve.push({
      on,
      planned: planned[index] ?? null,
      actual: past ? meanProgress(points, weight) : null,
      scope: weight,
    })
  }
  return curve
}

/**
 * Planned value of each day. A span of `den` days adds w a day from its start to its due date, so per length `den` the
 * running sum follows from slopes; a change of scope on a later day brings what its tasks should have by then.
 */
function plannedSeries(changes: ScopeChange[], first: number, days: number): (number | null)[] {
  const spans = new Map<number, { slope: Float64Array; jump: Float64Array }>()
  const weightJump = new Float64Array(days + 1)
  for (const change of changes) {
    const joins = Math.max(0, dayNumber(change.on) - first)
    if (joins >= days) continue
    const den = Math.max(1, daysBetween(change.startsOn, change.dueOn) + 1)
    const span = spans.get(den) ?? { slope: new Float64Array(days + 1), jump: new Float64Array(days + 1) }
    spans.set(den, span)
    const start = dayNumber(change.startsOn) - first
    const before = Math.min(den, Math.max(0, joins - start))
    add(weightJump, joins, change.weight)
    add(span.jump, joins, change.weight * before)
    const rises = Math.max(joins, start)
    const ends = Math.max(rises, start + den)
    if (rises < days) add(span.slope, rises, change.weight)
    if (ends < days) add(span.slope, ends, -change.weight)
  }
  const running = [...spans].map(([den, span]) => ({ den, ...span, sum: 0, rate: 0 }))
  let weights = 0
  return Array.from({ length: days }, (_, index) => {
    weights += weightJump[index] ?? 0
    const terms: PlannedTerm[] = running.map((span) => {
      span.rate += span.slope[index] ?? 0
      span.sum += (span.jump[index] ?? 0) + span.rate
      return { den: span.den, sum: span.sum }
    })
    return plannedProgress(terms, weights)
  })
}

function add(series: Float64Array, index: number, value: number): void {
  series[index] = (series[index] ?? 0) + value
}

/**
 * Gap in days (contract.md, gapDays): asOf − the first day on which the planned value of asOf's tasks reaches today's
 * actual. Negative when ahead, 0 when planned(asOf) = actual, null before the start or with no counted task.
 */
export function gapDays(input: {
  startsOn: PlainDate
  endsOn: PlainDate
  asOf: PlainDate
  actual: number | null
  scope: Omit<ScopeChange, 'on'>[]
}): number | null {
  const { startsOn, endsOn, asOf, actual } = input
  if (actual === null || asOf < startsOn) return null
  const last = asOf > endsOn ? asOf : endsOn
  const series = plannedSeries(
    input.scope.map((term) => ({ ...term, on: startsOn })),
    dayNumber(startsOn),
    daysBetween(startsOn, last) + 1,
  )
  if (series[daysBetween(startsOn, asOf)] === actual) return 0
  const reached = series.findIndex((planned) => planned !== null && planned >= actual)
  return daysBetween(reached < 0 ? last : addDays(startsOn, reached), asOf)
}
