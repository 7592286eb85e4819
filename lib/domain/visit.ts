import type { Instant } from './calendar'

/** A reader's own visits of the briefing: the last one and the one before it. */
export type Visit = { at: Instant; previous: Instant | null }

/** Opening the page again within so many minutes is the same visit: a reload does not take away what is new. */
export const VISIT_MINUTES = 30
/** What a reader who was never here before is told of. */
const FIRST_DAYS = 7

const MINUTE_MS = 60_000

/** Is opening the page at `now` a visit of its own, or still the last one? */
export function isNewVisit(visit: Visit | null, now: Instant): boolean {
  return visit === null || Date.parse(now) - Date.parse(visit.at) >= VISIT_MINUTES * MINUTE_MS
}

/**
 * Since when the reader is told of changes: the last visit, while that one lasts the one before it; without one a week
 * ago (`own` false). The answer is the same before and after the visit is recorded.
 */
export function sinceOf(visit: Visit | null, now: Instant): { since: Instant; own: boolean } {
  const last = visit && (isNewVisit(visit, now) ? visit.at : visit.previous)
  if (last) return { since: new Date(last).toISOString(), own: true }
  const weekBefore = Date.parse(now) - FIRST_DAYS * 24 * 60 * MINUTE_MS
  return { since: new Date(weekBefore).toISOString(), own: false }
}
