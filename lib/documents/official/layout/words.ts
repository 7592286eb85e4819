import type { Face } from '@/lib/contracts/laid-out'
import type { Measure } from './marks'

/** Text in one face and size, in points. */
export type Styled = { text: string; face: Face; size: number }
export type Fragment = Styled & { width: number }
/** What holds together on one line, and the spaces behind it, at which the line may end. */
export type Word = { fragments: Fragment[]; width: number; gap: Fragment[]; gapWidth: number }

const WORDS_AND_GAPS = /[^ ]+| +/g

/** `measure` that remembers: the words of a table are few, its cells many. Made anew for each document. */
export function remembering(measure: Measure): Measure {
  const known = new Map<string, Map<string, number>>()
  return (text, face, size) => {
    const style = `${face}${size}`
    let widths = known.get(style)
    if (!widths) {
      widths = new Map()
      known.set(style, widths)
    }
    let width = widths.get(text)
    if (width === undefined) {
      width = measure(text, face, size)
      widths.set(text, width)
    }
    return width
  }
}

/**
 * Words of a text, which may change its face within one. Only a space (U+0020) parts words; U+00A0 holds them together. Put
 * together again the fragments and gaps are the text, whatever spaces it has.
 */
export function wordsOf(runs: readonly Styled[], measure: Measure): Word[] {
  const words: Word[] = []
  let word: Word | undefined
  for (const { text, face, size } of runs)
    for (const [found] of text.matchAll(WORDS_AND_GAPS)) {
      const isGap = found.startsWith(' ')
      if (!word || (!isGap && word.gap.length > 0)) {
        word = { fragments: [], width: 0, gap: [], gapWidth: 0 }
        words.push(word)
      }
      const fragment = { text: found, face, size, width: measure(found, face, size) }
      ;(isGap ? word.gap : word.fragments).push(fragment)
      if (isGap) word.gapWidth += fragment.width
      else word.width += fragment.width
    }
  return words
}

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' })

/** A word wider than `room` in parts that fit, each at least one letter; its gap stays behind the last one. */
export function broken(word: Word, room: number, measure: Measure): Word[] {
  const parts: Word[] = []
  let part: Word = { fragments: [], width: 0, gap: [], gapWidth: 0 }
  for (const { text, face, size } of word.fragments)
    for (const { segment } of graphemes.segment(text)) {
      const width = measure(segment, face, size)
      if (part.fragments.length > 0 && part.width + width > room) {
        parts.push(part)
        part = { fragments: [], width: 0, gap: [], gapWidth: 0 }
      }
      append(part.fragments, { text: segment, face, size, width })
      part.width += width
    }
  parts.push({ ...part, gap: word.gap, gapWidth: word.gapWidth })
  return parts
}

/** Puts a fragment behind the others, joined to the last one where both look alike. */
export function append(fragments: Fragment[], next: Fragment): void {
  const last = fragments.at(-1)
  if (last && last.face === next.face && last.size === next.size) {
    fragments[fragments.length - 1] = { ...last, text: last.text + next.text, width: last.width + next.width }
  } else {
    fragments.push(next)
  }
}
