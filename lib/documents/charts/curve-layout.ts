import type { Measure } from '@/lib/documents/official/layout/marks'
import { dayNumber } from '@/lib/domain/calendar'
import { forecastOf } from '@/lib/domain/curve'
import type { ReportCurve } from '@/lib/domain/report-figures'
import { type CurvePlaces, type CurveWords, curveLabels, labelWidth } from './curve-labels'
import { type Drawing, LETTERS, round, type Shape, stroke, WIDTH } from './drawing'
import { monthTicks } from './month-ticks'

/** Above the plot a line for the ceremony and one for the as-of day, below it the months. */
const PLOT = { left: 34, top: 32 }
const MONTHS = 18
/** Points high, as a report has it, and on a page that holds much. */
const CURVE_HEIGHT = { full: 204, low: 150 }
export type CurveSize = keyof typeof CURVE_HEIGHT
const WHOLE = 10_000

/**
 * The cumulative curve: the frozen plan dashed, what is reached solid up to the as-of day, what is foreseen dotted from there
 * on, the ceremony and the as-of day as upright lines, words at the ends of the lines.
 */
export function layoutCurve(
  curve: ReportCurve,
  texts: CurveWords,
  measure: Measure,
  size: CurveSize = 'full',
): Drawing {
  const { startsOn, ceremonyOn, planned, actual } = curve
  const right = WIDTH - labelWidth(texts, measure) - 10
  const height = CURVE_HEIGHT[size]
  const plot = { ...PLOT, right, bottom: height - MONTHS }
  const last = Math.max(1, planned.length - 1)
  const xAt = (index: number) => plot.left + ((right - plot.left) * index) / last
  const yAt = (value: number) => plot.bottom - ((plot.bottom - plot.top) * value) / WHOLE
  const now = actual.length - 1
  const days = planned.map((value, index) => ({ planned: value, actual: actual[index] ?? null }))
  const forecast = forecastOf(days, now)
  const path = (values: Iterable<[number, number | null]>) => stepped(values, xAt, yAt)
  const ceremony = dayNumber(ceremonyOn) - dayNumber(startsOn)
  const yOf = (value: number | null | undefined) => (value == null ? null : yAt(value))
  const places: CurvePlaces = {
    plot,
    now: { x: xAt(now), actual: yOf(actual[now]), planned: yOf(planned[now]) },
    end: { planned: yOf(planned.at(-1)), forecast: yOf(forecast.get(last)), isNow: now >= last },
    ceremonyX: ceremony >= 0 && ceremony <= last ? xAt(ceremony) : null,
  }
  return {
    width: WIDTH,
    height,
    shapes: [
      ...axes(plot, yAt),
      ...monthTicks({ startsOn, days: last, xAt, y: plot.bottom, right }, measure),
      ...uprights(places),
      { kind: 'line', d: path(planned.entries()), width: 1.3, dash: '6 3' },
      { kind: 'line', d: path(forecast), width: 1.6, dash: '1.2 3' },
      { kind: 'line', d: path(actual.entries()), width: 2.4 },
      ...dots(places),
      ...curveLabels(places, texts, measure),
    ],
  }
}

/** A value holds until the next day's takes its place. */
function stepped(
  values: Iterable<[number, number | null]>,
  xAt: (index: number) => number,
  yAt: (value: number) => number,
): string {
  let d = ''
  let before: number | null = null
  let lastX = 0
  for (const [index, value] of values) {
    const x = round(xAt(index))
    if (value !== null && before === null) d += `M${x} ${round(yAt(value))}`
    else if (value !== null && value !== before) d += `H${x}V${round(yAt(value))}`
    else if (value === null && before !== null) d += `H${lastX}`
    before = value
    lastX = x
  }
  return before === null ? d : `${d}H${lastX}`
}

function axes({ left, right }: CurvePlaces['plot'], yAt: (value: number) => number): Shape[] {
  return [0, 25, 50, 75, 100].flatMap((share): Shape[] => {
    const y = yAt(share * 100)
    return [
      { kind: 'line', d: stroke(left, y, right, y), width: share === 0 ? 0.75 : 0.4, grey: share > 0 },
      {
        ...{ kind: 'text', text: `${share}%`, x: left - 5, y: round(y + 3.5), size: LETTERS.key },
        ...{ face: 'regular', anchor: 'end' },
      },
    ]
  })
}

/** The ceremony is the last thing of the plan that everybody waits for: dash and dot; the as-of day a thin line. */
function uprights({ plot, now, ceremonyX }: CurvePlaces): Shape[] {
  const upright = (x: number, from: number) => stroke(x, from, x, plot.bottom)
  return [
    { kind: 'line', d: upright(now.x, plot.top - 6), width: 0.6 },
    ...(ceremonyX === null
      ? []
      : [{ kind: 'line' as const, d: upright(ceremonyX, plot.top - 18), width: 1, dash: '9 3 1.5 3' }]),
  ]
}

/** Filled = reached, open = planned. */
function dots({ now }: CurvePlaces): Shape[] {
  const dot = (y: number | null, radius: number, fill: 'solid' | 'white'): Shape[] =>
    y === null
      ? []
      : [
          {
            kind: 'area',
            d: `M${round(now.x - radius)} ${round(y)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`,
            fill,
            width: 1,
          },
        ]
  return [...dot(now.planned, 2.6, 'white'), ...dot(now.actual, 2.8, 'solid')]
}
