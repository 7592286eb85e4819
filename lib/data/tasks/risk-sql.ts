import 'server-only'
import type { Fragment, Sql, Tx } from '@/db/client'
import type { PlainDate } from '@/lib/domain/calendar'
import { RISK_POINTS, SILENT_DAYS } from '@/lib/domain/deadline'

/** The day of the last word on row `t`, or without one its due date: what silence is counted from. */
const heardSql = (sql: Sql | Tx) =>
  sql`coalesce((t.last_heard_at at time zone 'Asia/Ho_Chi_Minh')::date, t.due_on)`

/** Row `t` had its last word, or without one its due date, 7 days or more before the day. SQL twin of `isSilent()`. */
export function silentSql(sql: Sql | Tx, asOf: PlainDate | Fragment) {
  return sql`${heardSql(sql)} <= ${asOf}::date - ${SILENT_DAYS}::int`
}

/**
 * SQL twin of `riskOf()` for an open row `t`: the two rules that catch it, and by how much.
 * @param endsOn the plan's last day, which a task without a due date runs to
 */
export function riskSql(sql: Sql | Tx, asOf: PlainDate, endsOn: Fragment) {
  const due = sql`coalesce(t.baseline_due_on, ${endsOn})`
  const start = sql`coalesce(t.baseline_starts_on, ${due})`
  const days = sql`greatest(1, ${due} - ${start} + 1)`
  const planned = sql`(10000 * least(${days}, greatest(0, ${asOf}::date - ${start} + 1)) / ${days})`
  return {
    isBehind: sql`${planned} - t.percent >= ${RISK_POINTS}`,
    behind: sql`${planned} / 100 - t.percent / 100`,
    isQuiet: sql`(t.status = 'in_progress' and ${silentSql(sql, asOf)})`,
    silentDays: sql`${asOf}::date - ${heardSql(sql)}`,
  }
}
