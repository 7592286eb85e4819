import type { Instant } from './calendar'
import { forbiddenStep } from './errors'

/** How long one's own comment may be changed or taken away. */
export const COMMENT_MINUTES = 15

/** Refuses (`state`) once the 15 minutes of a comment are over. */
export function requireFresh(at: Instant, now: Instant): void {
  if (!isFresh(at, now)) throw forbiddenStep('comment_old')
}

export function isFresh(at: Instant, now: Instant): boolean {
  return Date.parse(now) - Date.parse(at) <= COMMENT_MINUTES * 60_000
}
