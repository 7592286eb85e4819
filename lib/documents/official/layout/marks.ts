import type { Face, Mark, RuleMark } from '@/lib/contracts/laid-out'

/** Advance width in points of a text set in `face` at `size` points, without kerning: Word does not kern either. */
export type Measure = (text: string, face: Face, size: number) => number

/** The mark further down. To a thousandth of a point, which keeps the JSON short and every run the same. */
export function movedDown(mark: Mark, by: number): Mark {
  if (mark.kind === 'rule') return { ...mark, y1: thousandth(mark.y1 + by), y2: thousandth(mark.y2 + by) }
  return { ...mark, y: thousandth(mark.y + by) }
}

/** A horizontal rule. */
export function ruleAcross(from: number, to: number, y: number, width: number): RuleMark {
  const level = thousandth(y)
  return { kind: 'rule', part: null, x1: thousandth(from), y1: level, x2: thousandth(to), y2: level, width }
}

/** A vertical rule. */
export function ruleDown(x: number, from: number, to: number, width: number): RuleMark {
  const place = thousandth(x)
  return { kind: 'rule', part: null, x1: place, y1: thousandth(from), x2: place, y2: thousandth(to), width }
}

export function thousandth(length: number): number {
  return Math.round(length * 1000) / 1000
}
