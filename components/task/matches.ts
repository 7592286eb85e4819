import { fold, queryWords } from '@/lib/domain/fold'

/** Every word of the query occurs, without marks. */
export function matches(text: string, query: string): boolean {
  const folded = fold(text)
  return queryWords(query).every((word) => folded.includes(word))
}
