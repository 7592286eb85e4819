import 'server-only'
import type { Fragment, Sql, Tx } from '@/db/client'
import { endOfDay } from '@/lib/domain/calendar'
import type { PastDay } from './row'

/** Row `x` of the extensions waits for its decision: now, or as its kept states say of the end of a past day. At most one a task. */
export function pendingSql(sql: Sql | Tx, past: PastDay, x: Fragment = sql`x`) {
  if (past === null) return sql`${x}.state = 'pending'`
  const m = endOfDay(past)
  return sql`exists (select 1 from decision_states kept where kept.record_id = ${x}.id and kept.state = 'pending'
    and kept.valid_from < ${m} and kept.valid_to >= ${m})`
}
