import { dayOf } from './day-number'
import { type MonthNames, type MonthTick, monthTicks } from './road-months'
import type { Measure } from './title-lines'

/** One day; values in basis points, null where there is none. `scope` = sum of the weights counted. */
export type CurveDay = { on: string; planned: number | null; actual: number | null; scope: number }

/** What does not scale with the width (px). */
const WIDE = { top: 18, bottom: 244, left: 34, right: 62 }
const NARROW = { top: 14, bottom: 204, left: 32, right: 54 }
const MONTHS_BELOW = 26
const SCOPE = { above: 12, height: 18, below: 6 }
/** Narrower than this the drawing is the phone's; the class names of the chart repeat it. */
export const NARROW_UNDER = 480
const FULL = 10_000

export type CurveLayout = {
  width: number
  height: number
  plot: { left: number; right: number; top: number; bottom: number }
  grid: { y: number; value: number }[]
  months: MonthTick[]
  planned: string
  actual: string
  forecast: { path: string; values: ReadonlyMap<number, number>; end: { y: number; value: number } } | null
  /** Place of today among the days, within them. */
  todayIndex: number
  now: { x: number; planned: number | null; actual: number | null }
  ceremonyX: number | null
  scope: { path: string; top: number; bottom: number; from: number; to: number; endX: number } | null
  xAt: (index: number) => number
  yAt: (value: number) => number
  indexAt: (x: number) => number
}

type Input = {
  /** Measured width in px. */
  width: number
  days: readonly CurveDay[]
  /** From today on by the index of the day; empty = none. */
  forecast: ReadonlyMap<number, number>
  today: string
  ceremonyOn: string
  monthNames: MonthNames
  measure: Measure
}

/** Height by width alone, and by whether the scope changed: known before anything is measured. */
export function curveHeight(days: readonly CurveDay[], today: string, isNarrow: boolean): number {
  const { bottom } = isNarrow ? NARROW : WIDE
  const scope = scopeSteps(days, today) ? SCOPE.above + SCOPE.height + SCOPE.below : 0
  return bottom + MONTHS_BELOW + scope
}

/** The days up to today with the scope of each, null when it never changed. */
function scopeSteps(days: readonly CurveDay[], today: string) {
  const past = days.filter(({ on }) => on <= today)
  return past.some(({ scope }) => scope !== past[0]?.scope) ? past : null
}

/** Everything of the cumulative curve but its labels; all lengths px. */
export function layoutCurve({
  width,
  days,
  forecast,
  today,
  ceremonyOn,
  monthNames,
  measure,
}: Input): CurveLayout {
  const isNarrow = width < NARROW_UNDER
  const { top, bottom, left, right: margin } = isNarrow ? NARROW : WIDE
  const right = width - margin
  const last = Math.max(1, days.length - 1)
  const xAt = (index: number) => left + ((right - left) * index) / last
  const yAt = (value: number) => bottom - ((bottom - top) * value) / FULL
  const first = dayOf(days[0]?.on ?? today)
  const indexOf = (on: string) => dayOf(on) - first
  const todayIndex = Math.min(Math.max(indexOf(today), 0), days.length - 1)
  const at = days[todayIndex]
  const ceremony = indexOf(ceremonyOn)
  const names = { long: monthNames.short, short: monthNames.short }
  const stretch = { from: first, to: first + last, xAt: (day: number) => xAt(day - first), width }
  return {
    width,
    height: curveHeight(days, today, isNarrow),
    plot: { left, right, top, bottom },
    grid: [0, 25, 50, 75, 100].map((value) => ({ value, y: yAt(value * 100) })),
    months: monthTicks(stretch, names, measure),
    planned: stepped(
      days.map(({ planned }, index) => ({ x: xAt(index), y: planned })),
      yAt,
    ),
    actual: stepped(
      days.map(({ actual }, index) => ({ x: xAt(index), y: actual })),
      yAt,
    ),
    forecast: forecastOf(forecast, xAt, yAt),
    todayIndex,
    now: { x: xAt(todayIndex), planned: at?.planned ?? null, actual: at?.actual ?? null },
    ceremonyX: ceremony >= 0 && ceremony <= last ? xAt(ceremony) : null,
    scope: scopeOf(days, today, bottom + MONTHS_BELOW + SCOPE.above, xAt),
    xAt,
    yAt,
    indexAt: (x) => Math.min(Math.max(Math.round(((x - left) / (right - left)) * last), 0), days.length - 1),
  }
}

/** A value holds until the next day's takes its place. */
function stepped(points: readonly { x: number; y: number | null }[], yAt: (value: number) => number): string {
  let path = ''
  let before: number | null = null
  let lastX = 0
  for (const { x, y } of points) {
    if (y !== null && before === null) path += `M${round(x)} ${round(yAt(y))}`
    else if (y !== null && y !== before) path += `H${round(x)}V${round(yAt(y))}`
    else if (y === null && before !== null) path += `H${round(lastX)}`
    before = y
    lastX = x
  }
  return before === null ? path : `${path}H${round(lastX)}`
}

function forecastOf(
  values: ReadonlyMap<number, number>,
  xAt: (index: number) => number,
  yAt: (value: number) => number,
): CurveLayout['forecast'] {
  const end = [...values.values()].at(-1)
  if (end === undefined) return null
  const points = [...values].map(([index, y]) => ({ x: xAt(index), y }))
  return { path: stepped(points, yAt), values, end: { y: yAt(end), value: end } }
}

/** The scope on a scale of its own, below the months. */
function scopeOf(
  days: readonly CurveDay[],
  today: string,
  top: number,
  xAt: (index: number) => number,
): CurveLayout['scope'] {
  const past = scopeSteps(days, today)
  if (!past) return null
  const values = past.map(({ scope }) => scope)
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const bottom = top + SCOPE.height
  const points = values.map((y, index) => ({ x: xAt(index), y }))
  const path = stepped(points, (value) => bottom - (SCOPE.height * (value - least)) / (most - least))
  return { path, top, bottom, from: values[0] ?? 0, to: values.at(-1) ?? 0, endX: xAt(past.length - 1) }
}

const round = (length: number) => Math.round(length * 10) / 10
