import 'server-only'

/** Bytes that lie in a file of our own, complete, flushed and measured. `discard` forgets them; harmless after `put`. */
export type Staged = { path: string; bytes: number; sha256: string; discard: () => Promise<void> }

export type Stored = { stream: ReadableStream<Uint8Array>; bytes: number }
export type StoredKey = { key: string; at: Date }

/** Where the bytes of evidence are kept. Keys are ids of ours, never a name that somebody gave. */
export type EvidenceStore = {
  /** Takes the staged bytes over under the key; whole or not at all. */
  put: (key: string, staged: Staged) => Promise<void>
  /** null when there is nothing under the key. */
  read: (key: string) => Promise<Stored | null>
  exists: (key: string) => Promise<boolean>
  /** Harmless when there is nothing. */
  remove: (key: string) => Promise<void>
  /** Everything kept, for the sweep. */
  list: () => AsyncIterable<StoredKey>
}

/** Key of the small picture beside a file. */
export const thumbnailKey = (id: string): string => `${id}.webp`

/** The id a key belongs to. */
export const idOfKey = (key: string): string => key.slice(0, 36)
