import type { Mark, Part, Role } from '@/lib/contracts/laid-out'
import { type Align, type Box, type Line, linesOf, placed } from './lines'
import type { Measure } from './marks'
import { BODY_LINE, baselineIn, type Paper, SINGLE } from './paper'
import type { Styled } from './words'

/**
 * What is not divided between pages, and what must not come between it and the next: `must` where a reader would be lost
 * (a heading), `rather` for the last line before the signature, `wish` where it only looks better (the first line of a paragraph) and gives way first.
 */
export type Strip = {
  height: number
  /** above it, but not at the top of a page */
  before: number
  /** `y` from the top of the strip */
  marks: Mark[]
  keep: 'none' | 'wish' | 'rather' | 'must'
  row?: RowOfGrid
}

/** A strip of a table: the places of its vertical lines, and whether a line closes it below. */
export type RowOfGrid = { grid: Grid; uprights: number[]; closes: boolean; isHead: boolean }
/** `head` is drawn again on each further page; null = not, being too high or there being none. */
export type Grid = { left: number; right: number; head: Strip | null }

/** What every part of the layout works with. */
export type Setting = { paper: Paper; measure: Measure; parts: Part[] }

/** Adds an element to the structure and returns its index. */
export function addPart(parts: Part[], role: Role, parent: number, more: Partial<Part> = {}): number {
  parts.push({ role, parent, ...more })
  return parts.length - 1
}

/** The whole width of the text. */
export function wholeWidth({ left, right }: Paper): Box {
  return { left, width: right - left }
}

/** A strip a line, `leading` of its size high, none kept with another; the first one has `before` above it. */
export function lineStrips(
  lines: readonly Line[],
  { box, align, leading, part, size, before }: Typesetting,
): Strip[] {
  const height = leading * size
  return lines.map((line, index) => ({
    height,
    before: index === 0 ? before : 0,
    marks: [placed(line, box, align, baselineIn(height, size), part)],
    keep: 'none',
  }))
}

export type Typesetting = {
  box: Box
  align: Align
  leading: number
  size: number
  part: number
  before: number
}

/** A paragraph of the body, without a first or last line alone on a page. */
export function paragraphStrips(
  runs: readonly Styled[],
  indent: number,
  how: Omit<Typesetting, 'leading'>,
  measure: Measure,
): Strip[] {
  const lines = linesOf(runs, how.box.width, measure, indent)
  return withoutLoneLines(lineStrips(lines, { ...how, leading: BODY_LINE }))
}

/** Keeps the first two lines together and the last two. */
export function withoutLoneLines(strips: Strip[]): Strip[] {
  const last = strips.length - 1
  return strips.map((strip, index) =>
    index < last && (index === 0 || index === last - 1) ? { ...strip, keep: 'wish' } : strip,
  )
}

/** Lines in the middle, in single spacing, that stay with what follows. */
export function centredStrips(lines: readonly Line[], how: Omit<Typesetting, 'leading' | 'align'>): Strip[] {
  return keptWithNext(lineStrips(lines, { ...how, align: 'center', leading: SINGLE }))
}

export function keptWithNext(strips: Strip[]): Strip[] {
  return strips.map((strip) => ({ ...strip, keep: 'must' }))
}

/** The last strip is kept with what follows as said. */
export function withLast(strips: Strip[], keep: Strip['keep']): Strip[] {
  return strips.map((strip, index) => (index === strips.length - 1 ? { ...strip, keep } : strip))
}
