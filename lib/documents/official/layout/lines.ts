import type { TextMark } from '@/lib/contracts/laid-out'
import { type Measure, thousandth } from './marks'
import { append, broken, type Fragment, type Styled, type Word, wordsOf } from './words'

/** A broken line; `width` without the spaces it was broken at (`joint`), `indent` from the left of the paragraph. */
export type Line = { fragments: Fragment[]; width: number; joint: string; indent: number; isLast: boolean }
export type Align = 'left' | 'center' | 'right' | 'justify'
/** Where lines stand: from `left`, `width` wide. */
export type Box = { left: number; width: number }

/** Rounding must not break a line that fits. */
const SLACK = 0.01
/** Of the size. A line that would have to be stretched by more between two words stays as it is. */
const MOST_STRETCH = 2

/**
 * Breaks a text into lines at most `width` wide, the first one `indent` shorter, as full as possible. Breaks at spaces only;
 * a word wider than a line is broken wherever the line ends. An empty text has one empty line.
 */
export function linesOf(runs: readonly Styled[], width: number, measure: Measure, indent = 0): Line[] {
  const lines: Line[] = []
  let line = emptyLine(indent)
  /** The gap behind the last word: seen as soon as another word follows on the line. */
  let gap: Fragment[] = []
  let gapWidth = 0
  const room = () => width - line.indent + SLACK
  const close = () => {
    line.joint = gap.map(({ text }) => text).join('')
    lines.push(line)
    line = emptyLine(0)
    gap = []
    gapWidth = 0
  }
  const put = (word: Word) => {
    for (const fragment of [...gap, ...word.fragments]) append(line.fragments, fragment)
    line.width += gapWidth + word.width
    gap = word.gap
    gapWidth = word.gapWidth
  }
  for (const word of wordsOf(runs, measure)) {
    const started = line.fragments.length > 0 || gap.length > 0
    if (started && line.width + gapWidth + word.width > room()) close()
    if (word.width <= room()) {
      put(word)
      continue
    }
    for (const part of broken(word, room(), measure)) {
      if (line.fragments.length > 0) close()
      put(part)
    }
  }
  close()
  const last = lines.at(-1)
  if (last) last.isLast = true
  return lines
}

function emptyLine(indent: number): Line {
  return { fragments: [], width: 0, joint: '', indent, isLast: false }
}

/** As few lines as the width allows, each about as long as the others: for titles and names in the middle. */
export function evenLines(runs: readonly Styled[], width: number, measure: Measure): Line[] {
  const lines = linesOf(runs, width, measure)
  if (lines.length < 2) return lines
  let best = lines
  let narrow = Math.max(...wordsOf(runs, measure).map((word) => word.width))
  let wide = width
  while (wide - narrow > 1) {
    const middle = (narrow + wide) / 2
    const tried = linesOf(runs, middle, measure)
    if (tried.length > lines.length) narrow = middle
    else {
      best = tried
      wide = middle
    }
  }
  return best
}

/** The line as a mark with its baseline at `y`; a justified one is stretched between its words, but for the last. */
export function placed(line: Line, box: Box, align: Align, y: number, part: number | null): TextMark {
  const free = box.width - line.indent - line.width
  const spacing = align === 'justify' && !line.isLast ? stretch(line, free) : 0
  const share = align === 'center' ? free / 2 : align === 'right' ? free : 0
  let x = box.left + line.indent + share
  const pieces = line.fragments.map(({ text, face, size, width }) => {
    const whole = width + spacing * spacesIn(text)
    const piece = { text, face, size, x: thousandth(x), width: thousandth(whole) }
    x += whole
    return piece
  })
  return {
    kind: 'text',
    part,
    y: thousandth(y),
    spacing: thousandth(spacing),
    pieces,
    joint: line.joint,
  }
}

function stretch(line: Line, free: number): number {
  const spaces = line.fragments.reduce((sum, { text }) => sum + spacesIn(text), 0)
  const size = line.fragments[0]?.size ?? 0
  if (spaces === 0 || free <= 0) return 0
  const each = free / spaces
  return each > MOST_STRETCH * size ? 0 : each
}

/** Spaces that can be stretched, held ones among them, as CSS word-spacing counts them. */
export function spacesIn(text: string): number {
  let spaces = 0
  for (const char of text) if (char === ' ' || char === '\u00A0') spaces++
  return spaces
}
