import { linesOf } from '@/lib/documents/official/layout/lines'
import type { Measure } from '@/lib/documents/official/layout/marks'
import { box, type Drawing, type Label, LETTERS, round, type Shape, stroke, WIDTH } from './drawing'

/** A group as it is drawn: shares in basis points (null = nothing counted), and the same in words. */
export type GroupBar = {
  /** `I. Hoạt động chuyên môn` */
  title: string
  actual: number | null
  planned: number | null
  actualText: string
  plannedText: string
}

const WHOLE = 10_000
/** Room for `100%` right of a bar. */
const SHARE = 46
/** `left`: the mark of a plan of 0% needs half its width. */
const BAR = { left: 4, length: WIDTH - SHARE, height: 11, above: 4 }
/** Below a bar the plan's mark and its words, then air. */
const PLAN = { below: 15, air: 9 }
const LINE = 13
const KEYS = { height: 18, box: 9, gap: 18 }
const MARK = { half: 3.5, height: 6, away: 1.5 }
/** What is done at all is seen at all. */
const THINNEST = 1.5
/** A picture higher than this would be made smaller on the page, and its letters with it. */
const HIGHEST = 400

/**
 * Groups one below the other, each with what is reached as a solid bar, what is wanting to the plan hatched behind it, and
 * the plan as a mark below: nothing is ever drawn over the solid bar, so that the smallest share is seen. As many drawings
 * as keep the letters readable, each with the index of its first group.
 */
export function layoutGroups(
  bars: readonly GroupBar[],
  measure: Measure,
): { from: number; drawing: Drawing }[] {
  const drawings: { from: number; drawing: Drawing }[] = []
  let from = 0
  while (from < bars.length) {
    let height = 0
    let until = from
    for (const bar of bars.slice(from)) {
      const own = rowHeight(titleLines(bar, measure).length)
      if (until > from && height + own > HIGHEST - KEYS.height) break
      height += own
      until += 1
    }
    drawings.push({ from, drawing: drawn(bars.slice(from, until), measure) })
    from = until
  }
  return drawings
}

function drawn(bars: readonly GroupBar[], measure: Measure): Drawing {
  const shapes: Shape[] = []
  let top = 0
  for (const bar of bars) {
    const lines = titleLines(bar, measure)
    shapes.push(...rowShapes(bar, lines, top, measure))
    top += rowHeight(lines.length)
  }
  shapes.push(...keyShapes(bars, top, measure))
  return { width: WIDTH, height: round(top + KEYS.height), shapes }
}

function titleLines({ title }: GroupBar, measure: Measure): string[] {
  const lines = linesOf([{ text: title, face: 'bold', size: LETTERS.label }], BAR.length, measure)
  return lines.map(({ fragments }) => fragments.map(({ text }) => text).join(''))
}

function rowHeight(lines: number): number {
  return lines * LINE + BAR.above + BAR.height + PLAN.below + PLAN.air
}

function rowShapes(bar: GroupBar, lines: readonly string[], top: number, measure: Measure): Shape[] {
  const titles = lines.map((text, index) => words(text, BAR.left, top + LINE * (index + 1) - 3, 'bold'))
  const barTop = top + lines.length * LINE + BAR.above
  const share: Label = {
    ...words(bar.actualText, WIDTH, barTop + BAR.height - 2, 'bold'),
    anchor: 'end',
  }
  const frame: Shape = {
    kind: 'area',
    d: box(BAR.left, barTop, BAR.length, BAR.height),
    fill: 'white',
    width: 0.75,
  }
  return [...titles, share, frame, ...barShapes(bar, barTop), ...planShapes(bar, barTop, measure)]
}

const at = (share: number) => BAR.left + (BAR.length * Math.min(Math.max(share, 0), WHOLE)) / WHOLE

/** What is reached, and behind it what is wanting to the plan. */
function barShapes({ actual, planned }: GroupBar, top: number): Shape[] {
  if (actual === null) return []
  const end = actual > 0 ? Math.max(BAR.left + THINNEST, at(actual)) : BAR.left
  const due = planned === null ? BAR.left : at(planned)
  return [
    ...(end > BAR.left
      ? [{ kind: 'area' as const, d: box(BAR.left, top, end - BAR.left, BAR.height), fill: 'solid' as const }]
      : []),
    ...(due > end
      ? [
          { kind: 'area' as const, d: box(end, top, due - end, BAR.height), fill: 'hatch' as const },
          { kind: 'line' as const, d: stroke(due, top, due, top + BAR.height), width: 1 },
        ]
      : []),
  ]
}

/** A mark below the bar that points at the plan, its words at the side with room. */
function planShapes({ planned, plannedText }: GroupBar, barTop: number, measure: Measure): Shape[] {
  if (planned === null) return []
  const x = at(planned)
  const text = `Kế hoạch ${plannedText}`
  const isRight = x + MARK.half + 4 + measure(text, 'regular', LETTERS.key) <= WIDTH
  const y = barTop + BAR.height + 11
  const label: Label = {
    ...words(text, isRight ? x + MARK.half + 4 : x - MARK.half - 4, y, 'regular', LETTERS.key),
    anchor: isRight ? 'start' : 'end',
  }
  return [{ kind: 'area', d: mark(x, barTop + BAR.height + MARK.away), fill: 'solid' }, label]
}

function mark(x: number, y: number): string {
  const [left, right] = [round(x - MARK.half), round(x + MARK.half)]
  return `M${round(x)} ${round(y)}L${right} ${round(y + MARK.height)}L${left} ${round(y + MARK.height)}z`
}

/** What solid, hatched and the mark mean; hatched only where it is seen. */
function keyShapes(bars: readonly GroupBar[], top: number, measure: Measure): Shape[] {
  const isBehind = bars.some(({ actual, planned }) => actual !== null && (planned ?? 0) > actual)
  const y = top + 4
  const sample = (fill: 'solid' | 'hatch') => (x: number) =>
    ({ kind: 'area', d: box(x, y, KEYS.box, KEYS.box), fill, width: 0.75 }) as const
  const keys: { text: string; draw: (x: number) => Shape }[] = [
    { text: 'Mức hoàn thành', draw: sample('solid') },
    ...(isBehind ? [{ text: 'Còn thiếu so với kế hoạch', draw: sample('hatch') }] : []),
    {
      text: 'Mức theo kế hoạch',
      draw: (x) => ({ kind: 'area', d: mark(x + KEYS.box / 2, y + 1.5), fill: 'solid' }),
    },
  ]
  let x = BAR.left
  return keys.flatMap(({ text, draw }) => {
    const textX = x + KEYS.box + 4
    const shapes = [draw(x), words(text, textX, y + KEYS.box - 1, 'regular', LETTERS.key)]
    x = textX + measure(text, 'regular', LETTERS.key) + KEYS.gap
    return shapes
  })
}

function words(text: string, x: number, y: number, face: Label['face'], size: number = LETTERS.label): Label {
  return { kind: 'text', text, x: round(x), y: round(y), size, face, anchor: 'start' }
}
