import 'server-only'
import { DomainError } from '@/lib/domain/errors'
import { env } from '@/lib/env'

/**
 * Requests of one person in one minute, per process: it protects the process from a runaway page. Limits that guard a
 * secret (sign-in, password) are counted in the database instead.
 */
const WINDOW_MS = 60_000

const seen = new Map<string, { until: number; hits: number }>()

export function requirePace(personId: string, kind: 'read' | 'write'): void {
  const now = performance.now()
  const key = `${kind} ${personId}`
  let window = seen.get(key)
  if (!window || window.until <= now) {
    if (seen.size > 5_000) for (const [old, { until }] of seen) if (until <= now) seen.delete(old)
    window = { until: now + WINDOW_MS, hits: 0 }
    seen.set(key, window)
  }
  window.hits += 1
  if (window.hits > env().requestsPerMinute)
    throw new DomainError('too_many', { retryAfter: Math.ceil((window.until - now) / 1_000) })
}
