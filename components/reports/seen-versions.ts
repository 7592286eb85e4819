import type { EditReport } from '@/lib/contracts/report'

export type Edit = Omit<EditReport, 'version'>

/** Names of what an edit writes, as the server names them in a conflict. */
export function keysOf({ asOf, heading, sections }: Edit): string[] {
  return [
    ...(asOf === undefined ? [] : ['asOf']),
    ...Object.keys(heading ?? {}).map((key) => `heading.${key}`),
    ...(sections ?? []).map(({ key }) => `sections.${key}`),
  ]
}

/**
 * In which version each part of a report was last seen by whoever writes it. A page hears of others' saves while a text is
 * open, and shows them elsewhere; but what is being written was begun from what stood there before, and must be saved as
 * seen then, or it would overwrite the others' words in silence.
 */
export class SeenVersions {
  readonly #seen = new Map<string, number>()

  /** The parts stand before the reader as of this version: a field was entered, a text opened, a box ticked. */
  see(keys: readonly string[], version: number): void {
    for (const key of keys) this.#seen.set(key, version)
  }

  /** The version an edit is saved under: the oldest in which any of its parts was seen. */
  of(edit: Edit, latest: number): number {
    return Math.min(latest, ...keysOf(edit).map((key) => this.#seen.get(key) ?? latest))
  }
}
