import 'server-only'
import { createHmac } from 'node:crypto'
import { pool } from '@/db/client'
import { withDeadline } from '@/lib/data/context'
import { DomainError } from '@/lib/domain/errors'
import { env } from '@/lib/env'

export type Limit = { name: string; key: string; max: number; minutes: number }

/** Keys are keyed hashes: the table holds no address and no account (reference/reliability §5.3). */
function keyOf(limit: Limit): string {
  return createHmac('sha256', env().authSecret).update(`${limit.name}\n${limit.key}`).digest('base64url')
}

/**
 * Counts a hit for every limit and refuses with 429 when one is full. Counted in the database, so the limit holds
 * across instances; when the database does not answer the request fails, never passes.
 */
export async function countHit(limits: Limit[]): Promise<void> {
  for (const limit of limits) {
    const [row] = await withDeadline(
      () => pool()<{ hits: number; wait: number }[]>`
        insert into rate_limits (key, window_start, hits)
        values (${keyOf(limit)}, date_bin(make_interval(mins => ${limit.minutes}), now(), timestamptz '2000-01-01'), 1)
        on conflict (key, window_start) do update set hits = rate_limits.hits + 1
        returning hits, ceil(extract(epoch from window_start + make_interval(mins => ${limit.minutes}) - now()))::int as wait`,
    )
    if (row && row.hits > limit.max) throw new DomainError('too_many', { retryAfter: row.wait })
  }
}

/** Takes the hits back: a successful sign-in does not count. */
export async function forgetHit(limits: Limit[]): Promise<void> {
  const keys = limits.map(keyOf)
  await pool()`update rate_limits set hits = greatest(0, hits - 1) where key = any (${keys}) and window_start > now() - interval '1 day'`
}

/** Removes windows that ended long ago. */
export async function sweepLimits(): Promise<void> {
  await pool()`delete from rate_limits where window_start < now() - interval '1 day'`
  await pool()`delete from idempotency_keys where created_at < now() - interval '7 days'`
}
