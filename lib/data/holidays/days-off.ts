import 'server-only'
import type { Sql, Tx } from '@/db/client'
import { endOfDay, type PlainDate } from '@/lib/domain/calendar'

/** Rows `h`: the days off that were known at the end of a day; of today, as they stand. */
export function daysOffSql(sql: Sql | Tx, asOf: PlainDate) {
  const m = endOfDay(asOf)
  return sql`(select * from holidays where added_at < ${m} and (removed_at is null or removed_at >= ${m})) h`
}
