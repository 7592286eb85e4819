import type { Edit } from './seen-versions'

/** What was typed and is not stored yet, under the version it was begun from; `at` = ms when it was last typed. */
export type KeptEdit = { edit: Edit; version: number; at: number }

const PREFIX = 'chang-duong.report.'
const nameOf = (personId: string, reportId: string) => `${PREFIX}${personId}.${reportId}`
/** An edit this young is being typed in another tab of the same person, which sends it itself. */
export const BEING_TYPED_MS = 3_000

/** Puts it down on this device, or takes it away; a storage that is full or switched off keeps nothing. */
export function keepEdit(personId: string, reportId: string, kept: KeptEdit | null): void {
  try {
    const name = nameOf(personId, reportId)
    if (kept) localStorage.setItem(name, JSON.stringify(kept))
    else localStorage.removeItem(name)
  } catch {
    // The page itself still has it.
  }
}

/** What an earlier page left behind; null when there is none, or when a tab is at it. `now` in ms. */
export function leftBehind(personId: string, reportId: string, now: number): KeptEdit | null {
  try {
    const stored = localStorage.getItem(nameOf(personId, reportId))
    const kept = stored ? (JSON.parse(stored) as KeptEdit) : null
    return kept && typeof kept.version === 'number' && now - kept.at >= BEING_TYPED_MS ? kept : null
  } catch {
    return null
  }
}
