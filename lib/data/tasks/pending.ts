import 'server-only'
import type { Sql, Tx } from '@/db/client'
import { endOfDay } from '@/lib/domain/calendar'
import type { PastDay } from './row'

/** The request for a later date `x` that waited for its decision: now, or at the end of a past day. At most one a task. */
export function pendingSql(sql: Sql | Tx, past: PastDay) {
  if (past === null) return sql`x.state = 'pending'`
  const m = endOfDay(past)
  return sql`x.requested_at < ${m} and (x.decided_at is null or x.decided_at >= ${m})`
}
