/** Width in px of a text at the size of a road label. */
export type Measure = (text: string, weight: 400 | 600) => number

/** A first line may end early, at "Sơ kết | đợt thi đua", while the wider line grows by no more than this. */
const PHRASE_SLACK = 1.15

export function cut(text: string, max: number, measure: Measure) {
  if (measure(text, 400) <= max) return text
  const letters = [...text]
  while (letters.length > 0 && measure(`${letters.join('').trimEnd()}…`, 400) > max) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

function fillFirstLine(words: readonly string[], max: number, measure: Measure) {
  let count = 1
  while (count < words.length && measure(words.slice(0, count + 1).join(' '), 400) <= max) count++
  return [words.slice(0, count).join(' '), words.slice(count).join(' ')]
}

/** A title in at most two lines of at most `max` px: balanced where it fits, cut with an ellipsis where not. */
export function titleLines(title: string, max: number, measure: Measure): string[] {
  const words = title.split(/\s+/).filter(Boolean)
  const splits = words.slice(1).map((_, index) => {
    const pair = [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]
    return { pair, width: Math.max(...pair.map((line) => measure(line, 400))) }
  })
  const narrowest = Math.min(...splits.map((split) => split.width))
  if (narrowest <= max) {
    const limit = Math.min(narrowest * PHRASE_SLACK, max)
    return splits.find((split) => split.width <= limit)?.pair ?? []
  }
  return fillFirstLine(words, max, measure)
    .filter((line) => line !== '')
    .map((line) => cut(line, max, measure))
}
