import { fold, queryWords } from './fold'

type Named = { id: string; name: string }

/** The name being typed before the caret: "@ho" at the end of the text gives its start and "ho"; null when there is none. */
export function typedMention(before: string): { start: number; query: string } | null {
  const start = before.lastIndexOf('@')
  if (start < 0 || (start > 0 && !/[\s(]/.test(before[start - 1] ?? ''))) return null
  const query = before.slice(start + 1)
  return /[\n@]/.test(query) || query.length > 40 ? null : { start, query }
}

/** People whose name holds every word typed, without marks; those whose given name begins with it come first. */
export function peopleFor<P extends Named>(people: readonly P[], query: string, limit: number): P[] {
  const words = queryWords(query)
  const first = words[0] ?? ''
  const found = people.filter(({ name }) => words.every((word) => fold(name).includes(word)))
  const begins = ({ name }: P) => (fold(name).split(' ').at(-1) ?? '').startsWith(first)
  return [...found.filter(begins), ...found.filter((person) => !begins(person))].slice(0, limit)
}

/** The people a text names with @: the longest name wins where one begins another. */
export function mentionedIn(text: string, people: readonly Named[]): string[] {
  const ids: string[] = []
  const byLength = people.toSorted((a, b) => b.name.length - a.name.length)
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const named = byLength.find(({ name }) => text.startsWith(name, at + 1))
    if (named && !ids.includes(named.id)) ids.push(named.id)
  }
  return ids
}
