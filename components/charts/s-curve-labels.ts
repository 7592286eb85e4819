import type { CurveDay, CurveLayout } from './s-curve-layout'
import type { Measure } from './title-lines'
import { LABEL_SIZE } from './use-road-metrics'

export type CurveLabel = { text: string; x: number; y: number; anchor: 'start' | 'end' }
type Box = { left: number; right: number; top: number; bottom: number }
export type CurveWords = {
  planned: string
  actual: string
  /** in bold at the end, the word below it */
  forecast: { percent: string; word: string }
  ceremony: string
  scope: string
}

const SIZE = { value: 13, axis: 12 }
const ASIDE = 12
const AIR = 2
/** A step away from its point weighs as much as three days of a line crossed. */
const STEP_COST = 3
/** Steps up and down from a point, the drawn place first. */
const FAR = Array.from({ length: 14 }, (_, index) => (index + 1) * 16)

type Spot = Omit<CurveLabel, 'text'>
type Wanted = {
  text: string
  size: number
  weight: 400 | 600
  places: readonly Spot[]
  otherwise?: readonly Spot[]
}

/** Beside a point: the actual value below it, the planned one above, however far; the other way only if nothing fits. */
function besidePoint(
  x: number,
  y: number,
  upward: boolean,
  foot: number,
): Pick<Wanted, 'places' | 'otherwise'> {
  const near = upward ? -14 : 20
  const spots = (steps: readonly number[]) =>
    steps.flatMap((step) => {
      const at = y + near + step
      const left = { x: x - ASIDE, y: at, anchor: 'end' as const }
      const right = { x: x + ASIDE, y: at, anchor: 'start' as const }
      if (at > foot - 5) return []
      return upward ? [left, right] : [right, left]
    })
  return {
    places: spots([0, ...FAR.map((far) => (upward ? -far : far))]),
    otherwise: spots(FAR.map((far) => (upward ? far + 34 : -far - 34))),
  }
}

/** Labels that neither touch each other nor leave the drawing; one that finds no place is left to the readout. */
export function placeLabels(
  layout: CurveLayout,
  days: readonly CurveDay[],
  words: CurveWords,
  measure: Measure,
) {
  const { plot, now, ceremonyX, forecast, scope } = layout
  const taken: Box[] = layout.grid.map(({ y }) => ({ left: 0, right: 26, top: y - 6, bottom: y + 5 }))
  const lines = obstacles(layout, days)
  const place = (wanted: Wanted): CurveLabel | null => {
    const { places, otherwise = [] } = wanted
    const found =
      best(wanted, places, layout, taken, lines, measure) ??
      best(wanted, otherwise, layout, taken, lines, measure)
    if (found) taken.push(found.box)
    return found && { text: wanted.text, ...found.spot }
  }
  const endX = plot.right + 8
  const endY = forecast ? Math.min(Math.max(forecast.end.y + 5, plot.top + 5), plot.bottom - 16) : 0
  const end = (text: string, below: number, weight: 400 | 600): Wanted => ({
    ...{ text, weight, size: weight === 600 ? SIZE.value : SIZE.axis },
    places: [{ x: endX, y: endY + below, anchor: 'start' }],
  })
  const foot = [plot.bottom - 8, plot.top + 10].flatMap((y) => [
    { x: (ceremonyX ?? 0) + 6, y, anchor: 'start' as const },
    { x: (ceremonyX ?? 0) - 6, y, anchor: 'end' as const },
  ])
  const value = (text: string, at: number, upward: boolean): Wanted => ({
    ...{ text, size: SIZE.value, weight: 600 },
    ...besidePoint(now.x, layout.yAt(at), upward, plot.bottom),
  })
  return {
    forecast: forecast && place(end(words.forecast.percent, 0, 600)),
    forecastWord: forecast && place(end(words.forecast.word, 15, 400)),
    actual: now.actual === null ? null : place(value(words.actual, now.actual, false)),
    planned: now.planned === null ? null : place(value(words.planned, now.planned, true)),
    ceremony:
      ceremonyX === null ? null : place({ text: words.ceremony, size: SIZE.axis, weight: 400, places: foot }),
    scope:
      scope &&
      place({
        ...{ text: words.scope, size: SIZE.axis, weight: 400 as const },
        places: [
          { x: scope.endX + 8, y: scope.bottom - 3, anchor: 'start' },
          { x: scope.endX - 8, y: scope.bottom - 3, anchor: 'end' },
          { x: 0, y: scope.bottom - 3, anchor: 'start' },
        ],
      }),
  }
}

function best(
  { text, size, weight }: Wanted,
  places: readonly Spot[],
  { width, height }: CurveLayout,
  taken: readonly Box[],
  lines: readonly Box[],
  measure: Measure,
) {
  const length = (measure(text, weight) * size) / LABEL_SIZE
  let found: { spot: Spot; box: Box; cost: number } | null = null
  for (const [index, spot] of places.entries()) {
    const left = spot.anchor === 'start' ? spot.x : spot.x - length
    const box = { left: left - AIR, right: left + length + AIR, top: spot.y - size + 1, bottom: spot.y + 4 }
    if (left < 0 || box.right > width || box.top < 0 || box.bottom > height) continue
    if (taken.some((other) => touch(box, other))) continue
    const cost = lines.filter((line) => touch(box, line)).length + (index >> 1) * STEP_COST
    if (!found || cost < found.cost) found = { spot, box, cost }
  }
  return found
}

/** Every day of every line, and the two upright ones. */
function obstacles(
  { xAt, yAt, forecast, now, ceremonyX, plot, scope }: CurveLayout,
  days: readonly CurveDay[],
) {
  const dots = days.flatMap(({ planned, actual }, index) =>
    [planned, actual, forecast?.values.get(index) ?? null].flatMap((value) =>
      value === null ? [] : [dot(xAt(index), yAt(value))],
    ),
  )
  const uprights = [now.x, ...(ceremonyX === null ? [] : [ceremonyX])].map((x) => ({
    ...{ left: x, right: x, top: plot.top - 8, bottom: plot.bottom },
  }))
  const scopeLine = scope
    ? [{ left: plot.left, right: scope.endX, top: scope.top, bottom: scope.bottom }]
    : []
  return [...dots, ...uprights, ...scopeLine]
}

const dot = (x: number, y: number): Box => ({ left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 })
const touch = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
