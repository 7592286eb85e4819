import 'server-only'
import type { Fragment, Sql, Tx } from '@/db/client'
import { endOfDay, type PlainDate } from '@/lib/domain/calendar'
import { RISK_POINTS, SILENT_DAYS } from '@/lib/domain/deadline'
import type { PastDay } from './row'

/** The day of the last word on row `t`, or without one its due date: what silence is counted from. */
const heardSql = (sql: Sql | Tx) =>
  sql`coalesce((t.last_heard_at at time zone 'Asia/Ho_Chi_Minh')::date, t.due_on)`

/** Row `t` had its last word, or without one its due date, 7 days or more before the day. SQL twin of `isSilent()`. */
export function silentSql(sql: Sql | Tx, asOf: PlainDate | Fragment) {
  return sql`${heardSql(sql)} <= ${asOf}::date - ${SILENT_DAYS}::int`
}

/** Rows `j`: the judgements that stood at the end of the day, at most one a task; null = those that stand. */
export function standingSql(sql: Sql | Tx, past: PastDay) {
  if (past === null) return sql`(select * from judgements where ended_at is null) j`
  const m = endOfDay(past)
  return sql`(select * from judgements where at < ${m} and (ended_at is null or ended_at >= ${m})) j`
}

/**
 * SQL twin of `riskOf()` for row `t`: by how much the two rules catch it, null where they do not.
 * @param endsOn the plan's last day, which a task without a due date runs to
 */
export function riskSql(sql: Sql | Tx, asOf: PlainDate, endsOn: Fragment) {
  const due = sql`coalesce(t.baseline_due_on, ${endsOn})`
  const start = sql`coalesce(t.baseline_starts_on, ${due})`
  const days = sql`greatest(1, ${due} - ${start} + 1)`
  const planned = sql`(10000 * least(${days}, greatest(0, ${asOf}::date - ${start} + 1)) / ${days})`
  const isBehind = sql`t.status in ('not_started', 'in_progress') and ${planned} - t.percent >= ${RISK_POINTS}`
  const isQuiet = sql`t.status = 'in_progress' and ${silentSql(sql, asOf)}`
  return {
    isCaught: sql`(${isBehind} or ${isQuiet})`,
    behind: sql`case when ${isBehind} then ${planned} / 100 - t.percent / 100 end`,
    silentDays: sql`case when ${isQuiet} then ${asOf}::date - ${heardSql(sql)} end`,
  }
}

/**
 * Whether row `t` is in the list of tasks at risk: caught by a rule, or judged so and neither completed nor cancelled.
 * With the order below the SQL twin of `concernOf()`.
 * @param isCaught the two rules of `riskSql`
 */
export function isConcernSql(sql: Sql | Tx, isCaught: Fragment, past: PastDay) {
  const judged = sql`select j.task_id from ${standingSql(sql, past)} where j.level = 'at_risk'`
  return sql`(${isCaught} or (t.status not in ('completed', 'cancelled') and t.id in (${judged})))`
}

/** The place of a concern by its judgement `j`, where one stands: judged at risk, computed, eased. */
export function concernOrderSql(sql: Sql | Tx) {
  return sql`case j.level when 'at_risk' then 0 when 'steady' then 2 else 1 end`
}
