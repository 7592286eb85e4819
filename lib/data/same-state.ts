import 'server-only'

/**
 * Answers given once per state of the database. A snapshot names exactly what is visible (`pg_current_snapshot()`): two
 * requests that saw the same one would read the same rows, so the second is given what the first has read, or waits for it.
 * Nothing has to be told of changes, and a forgotten entry costs a reading (docs/decisions, 0016).
 */
export function sameState<T>(most: number) {
  const kept = new Map<string, { snapshot: string; answer: Promise<T> }>()
  return {
    /** @param read what brings the answer with the snapshot it was read in; null = in more than one */
    ask(
      key: string,
      snapshot: string | null,
      read: () => Promise<{ answer: T; snapshot: string | null }>,
    ): Promise<T> {
      const known = kept.get(key)
      if (snapshot !== null && known?.snapshot === snapshot) return known.answer
      const reading = read()
      const answer = reading.then((found) => found.answer)
      if (snapshot === null) return answer
      const entry = { snapshot, answer }
      kept.delete(key)
      kept.set(key, entry)
      if (kept.size > most) kept.delete(kept.keys().next().value as string)
      const forget = () => {
        if (kept.get(key) === entry) kept.delete(key)
      }
      reading.then((found) => {
        if (found.snapshot !== snapshot) forget()
      }, forget)
      return answer
    },
  }
}
