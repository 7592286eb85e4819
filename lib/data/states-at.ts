import 'server-only'
import type { Fragment, Sql, Tx } from '@/db/client'
import type { PastMoment } from '@/lib/data/tasks/row'
import { momentOf } from '@/lib/domain/calendar'

function statesAt(sql: Sql | Tx, past: PastMoment, now: Fragment, states: Fragment): Fragment {
  if (past === null) return now
  const m = momentOf(past)
  return sql`(select * from ${states} where valid_from < ${m} and valid_to >= ${m})`
}

/** Units as they stood; null = as they stand. To be given a name where it is put. */
export function unitsAt(sql: Sql | Tx, past: PastMoment): Fragment {
  return statesAt(sql, past, sql`units`, sql`unit_states`)
}

/** People as they stood, with the names of the day; null = as they stand. To be given a name where it is put. */
export function peopleAt(sql: Sql | Tx, past: PastMoment): Fragment {
  return statesAt(sql, past, sql`people`, sql`person_states`)
}
