/** What stands in both texts, only in the earlier, or only in the later one. */
export type TextPiece = { kind: 'same' | 'gone' | 'new'; text: string }

/** Beyond this many comparisons two runs are shown as one taken out and one put in: right, only less fine. */
const COMPARED_MOST = 4_000_000
/** Lines of which less than this share of the words is common are not the same line changed. */
const ALIKE = 0.4

/**
 * How a text became another one: a list of lines, each in pieces. All `same` and `gone` pieces together are the earlier text,
 * all `same` and `new` pieces the later one, line by line.
 */
export function textDifference(before: string, after: string): TextPiece[][] {
  return withLinesPaired(sequenceDifference(linesOf(before), linesOf(after)))
}

const linesOf = (text: string) => (text === '' ? [] : text.split('\n'))

type Step = { kind: TextPiece['kind']; item: string }

/** A line that was reworded is shown once, with the words that changed; others are whole. */
function withLinesPaired(steps: readonly Step[]): TextPiece[][] {
  const lines: TextPiece[][] = []
  let at = 0
  while (at < steps.length) {
    const gone = runFrom(steps, at, 'gone')
    const fresh = runFrom(steps, at + gone.length, 'new')
    if (gone.length + fresh.length === 0) {
      lines.push([{ kind: 'same', text: steps[at]?.item ?? '' }])
      at += 1
      continue
    }
    lines.push(...replaced(gone, fresh))
    at += gone.length + fresh.length
  }
  return lines
}

/** Steps of one kind that follow each other, as text. */
function runFrom(steps: readonly Step[], start: number, kind: Step['kind']): string[] {
  const run: string[] = []
  for (let at = start; steps[at]?.kind === kind; at += 1) run.push(steps[at]?.item ?? '')
  return run
}

/** Lines that took the place of others: each beside the next earlier one that it resembles. */
function replaced(gone: readonly string[], fresh: readonly string[]): TextPiece[][] {
  const lines: TextPiece[][] = []
  let next = 0
  for (const line of fresh) {
    const found = gone.findIndex((earlier, n) => n >= next && isAlike(earlier, line))
    if (found === -1) {
      lines.push([{ kind: 'new', text: line }])
      continue
    }
    for (const left of gone.slice(next, found)) lines.push([{ kind: 'gone', text: left }])
    lines.push(wordDifference(gone[found] ?? '', line))
    next = found + 1
  }
  for (const left of gone.slice(next)) lines.push([{ kind: 'gone', text: left }])
  return lines
}

const wordsOf = (line: string): string[] => line.match(/\s*\S+|\s+$/gu) ?? []

function isAlike(one: string, other: string): boolean {
  const [ofOne, ofOther] = [wordsOf(one), wordsOf(other)]
  const left = new Map<string, number>()
  for (const word of ofOne) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of ofOther) {
    const n = left.get(word) ?? 0
    if (n === 0) continue
    left.set(word, n - 1)
    common += 1
  }
  return common >= ALIKE * Math.max(ofOne.length, ofOther.length)
}

/** One line in pieces of whole words; neighbours of one kind are one piece. */
function wordDifference(before: string, after: string): TextPiece[] {
  const pieces: TextPiece[] = []
  for (const { kind, item } of sequenceDifference(wordsOf(before), wordsOf(after))) {
    const last = pieces.at(-1)
    if (last?.kind === kind) last.text += item
    else pieces.push({ kind, text: item })
  }
  return pieces
}

/** The fewest steps from one list to another; what is taken out stands before what is put in. */
function sequenceDifference(before: readonly string[], after: readonly string[]): Step[] {
  let start = 0
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) start += 1
  let end = 0
  while (
    end < Math.min(before.length, after.length) - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end += 1
  const as = (kind: Step['kind']) => (item: string) => ({ kind, item })
  return [
    ...before.slice(0, start).map(as('same')),
    ...middle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...before.slice(before.length - end).map(as('same')),
  ]
}

/** How long the longest common list of `before[i…]` and `after[j…]` is, for every i and j; 0 throughout beyond the limit. */
function commonTable(before: readonly string[], after: readonly string[]): (i: number, j: number) => number {
  if (before.length * after.length > COMPARED_MOST) return () => 0
  const width = after.length + 1
  const table = new Uint32Array((before.length + 1) * width)
  const at = (i: number, j: number) => table[i * width + j] ?? 0
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      table[i * width + j] =
        before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  return at
}

function middle(before: readonly string[], after: readonly string[]): Step[] {
  const at = commonTable(before, after)
  const steps: Step[] = []
  let [i, j] = [0, 0]
  while (i < before.length && j < after.length) {
    const [gone, fresh] = [before[i] ?? '', after[j] ?? '']
    if (gone === fresh) {
      steps.push({ kind: 'same', item: gone })
      i += 1
      j += 1
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      steps.push({ kind: 'gone', item: gone })
      i += 1
    } else {
      steps.push({ kind: 'new', item: fresh })
      j += 1
    }
  }
  return [
    ...steps,
    ...before.slice(i).map((item): Step => ({ kind: 'gone', item })),
    ...after.slice(j).map((item): Step => ({ kind: 'new', item })),
  ]
}
