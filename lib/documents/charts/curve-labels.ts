import type { Measure } from '@/lib/documents/official/layout/marks'
import { type Label, LETTERS, round, WIDTH } from './drawing'

/** Places of the curve on paper: the plot, and what is marked in it. */
export type CurvePlaces = {
  plot: { left: number; right: number; top: number; bottom: number }
  /** the as-of day, with what is reached and planned there */
  now: { x: number; actual: number | null; planned: number | null }
  /** at the last day of the plan; `forecast` = null where nothing is foreseen */
  end: { planned: number | null; forecast: number | null; isNow: boolean }
  ceremonyX: number | null
}

/** What is written in the curve. `end` = at the last day of the plan. */
export type CurveWords = {
  /** `Thực hiện 46%` */
  actual: string
  planned: string
  end: { planned: string; forecast: string }
  asOf: string
  ceremony: string
}

const SIZE = LETTERS.key
const LEAST_APART = 12
/** Baselines above the plot. */
const HEAD = { ceremony: 10, asOf: 22 }

/** Room for the words at the ends of the lines. */
export function labelWidth({ actual, end }: CurveWords, measure: Measure): number {
  return Math.max(...[actual, end.planned, end.forecast].map((text) => measure(text, 'bold', SIZE)))
}

/** Words at the ends of the lines, beside the as-of day, and above the upright lines. */
export function curveLabels(places: CurvePlaces, words: CurveWords, measure: Measure): Label[] {
  const { now, ceremonyX } = places
  return [
    ...(ceremonyX === null ? [] : [headLabel(words.ceremony, ceremonyX, HEAD.ceremony, measure)]),
    headLabel(words.asOf, now.x, HEAD.asOf, measure),
    ...endLabels(places, words),
    ...(places.end.isNow ? [] : besideNow(places, words, measure)),
  ]
}

/** In the middle over its line, but within the drawing. */
function headLabel(text: string, x: number, y: number, measure: Measure): Label {
  const half = measure(text, 'regular', SIZE) / 2
  return label(text, Math.min(Math.max(x, half), WIDTH - half), y, 'middle', 'regular')
}

/** Beside the last day, far enough from each other. */
function endLabels({ plot, now, end }: CurvePlaces, words: CurveWords): Label[] {
  const other = end.isNow
    ? { text: words.actual, y: now.actual, face: 'bold' as const }
    : { text: words.end.forecast, y: end.forecast, face: 'regular' as const }
  const wanted = [{ text: words.end.planned, y: end.planned, face: 'regular' as const }, other]
    .flatMap(({ text, y, face }) => (y === null ? [] : [{ text, face, y: y + 3.5 }]))
    .sort((a, b) => a.y - b.y)
  const lowest = plot.bottom + 3.5
  let above = Number.NEGATIVE_INFINITY
  const placed = wanted.map((one, index) => {
    const room = lowest - (wanted.length - 1 - index) * LEAST_APART
    above = Math.min(Math.max(one.y, above + LEAST_APART), room)
    return { ...one, y: above }
  })
  return placed.map(({ text, y, face }) => label(text, plot.right + 6, y, 'start', face))
}

/** The higher value above and left of its point, the lower one below and right of it: away from lines that rise. */
function besideNow(places: CurvePlaces, words: CurveWords, measure: Measure): Label[] {
  const { plot, now } = places
  const actual = now.actual === null ? [] : [{ text: words.actual, y: now.actual, face: 'bold' as const }]
  const planned =
    now.planned === null ? [] : [{ text: words.planned, y: now.planned, face: 'regular' as const }]
  const [higher, lower] = [...planned, ...actual].sort((a, b) => a.y - b.y)
  const lowY = Math.min((lower?.y ?? plot.bottom) + 14, plot.bottom - 4)
  return [
    ...(higher ? [aboveLeft(higher, Math.min(higher.y - 6, lowY - LEAST_APART), places, measure)] : []),
    ...(lower ? [belowRight(lower, lowY, places, measure)] : []),
  ]
}

type Value = { text: string; face: Label['face'] }

function aboveLeft({ text, face }: Value, y: number, { plot, now }: CurvePlaces, measure: Measure): Label {
  const isLeft = now.x - 6 - measure(text, 'bold', SIZE) > plot.left
  const x = isLeft ? now.x - 6 : now.x + 6
  return label(text, x, Math.max(y, plot.top + 6), isLeft ? 'end' : 'start', face)
}

function belowRight({ text, face }: Value, y: number, { plot, now }: CurvePlaces, measure: Measure): Label {
  const isRight = now.x + 7 + measure(text, 'bold', SIZE) < plot.right
  return label(text, isRight ? now.x + 7 : now.x - 7, y, isRight ? 'start' : 'end', face)
}

function label(text: string, x: number, y: number, anchor: Label['anchor'], face: Label['face']): Label {
  return { kind: 'text', text, x: round(x), y: round(y), size: SIZE, face, anchor }
}
