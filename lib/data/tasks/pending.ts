import 'server-only'
import type { Fragment, Sql, Tx } from '@/db/client'
import { momentOf } from '@/lib/domain/calendar'
import type { PastMoment } from './row'

/** Row `x` of the extensions waits for its decision: now, or as its kept states say of a past moment. At most one a task. */
export function pendingSql(sql: Sql | Tx, past: PastMoment, x: Fragment = sql`x`) {
  if (past === null) return sql`${x}.state = 'pending'`
  const m = momentOf(past)
  return sql`exists (select 1 from decision_states kept where kept.record_id = ${x}.id and kept.state = 'pending'
    and kept.valid_from < ${m} and kept.valid_to >= ${m})`
}
