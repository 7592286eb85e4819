import 'server-only'
import type { Fragment, Sql, Tx } from '@/db/client'
import type { TaskFilter } from '@/lib/contracts/task-filter'
import { type Context, query, queryAfresh } from '@/lib/data/context'
import { unitsAt } from '@/lib/data/states-at'
import type { PlainDate } from '@/lib/domain/calendar'
import { requireDaysInOrder } from '@/lib/domain/due-span'
import { exactForm, queryWords } from '@/lib/domain/fold'
import { isConcernSql, riskSql, silentSql } from './risk-sql'
import type { PastDay, PastMoment } from './row'

/** The deadline class of row `t` at a day, by the SQL twin of the rule. */
export function deadlineSql(sql: Sql | Tx, asOf: PlainDate | Fragment) {
  return sql`task_deadline(t.status, t.starts_on, t.due_on, t.submitted_on, t.submitted_due_on, ${asOf}::date)`
}

/** Row `t` is led by one of these units itself (keys or ids). */
export function leadUnitSql(sql: Sql | Tx, units: string[]) {
  return sql`t.lead_unit_id in (select id from units where key = any (${units}) or id = any (${units.filter(isUuid)}::uuid[]))`
}

/** Row `t` is coordinated by one of these units (keys or ids, `me` = the own one). */
function coordinatingSql(sql: Sql | Tx, units: string[], own: string) {
  const named = units.map((unit) => (unit === 'me' ? own : unit))
  return sql`t.coordinating_unit_ids && array(select id from units where key = any (${named}) or id = any (${named.filter(isUuid)}::uuid[]))`
}

/** Row `t` is led by this unit (key or id) or by one below it, in the tree as it stood on the day. */
export function branchSql(sql: Sql | Tx, branch: string, past: PastMoment) {
  const tree = unitsAt(sql, past)
  return sql`t.lead_unit_id in (select below.id from ${tree} top join ${tree} below on starts_with(below.path, top.path)
    where top.key = ${branch} or top.id::text = ${branch})`
}

function escapeLike(word: string): string {
  return word.replace(/[\\%_]/g, (character) => `\\${character}`)
}

/** Words of the query in the folded text; a past day folds what stood then. */
function wordsSql(sql: Sql | Tx, q: string, past: PastDay) {
  const text =
    past === null
      ? sql`t.search_text`
      : sql`fold_text(concat_ws(' ', t.key, t.title, t.product, ow.name, lu.name))`
  return wordsIn(sql, q, text)
}

/** Every word of the query stands in the folded text, in any order; each `and …`. */
export function wordsIn(sql: Sql | Tx, q: string, text: Fragment) {
  return queryWords(q).map((word) => sql`and ${text} like ${`%${escapeLike(word)}%`}`)
}

/** Rows that hold the query with its marks come first. */
export function exactSql(sql: Sql | Tx, q: string, past: PastDay) {
  const text =
    past === null
      ? sql`t.search_exact`
      : sql`exact_text(concat_ws(' ', t.key, t.title, t.product, ow.name, lu.name))`
  return sql`(${text} like ${`%${escapeLike(exactForm(q))}%`})`
}

function atRiskSql(sql: Sql | Tx, asOf: PlainDate, past: PastDay) {
  const endsOn = sql`(select c.ends_on from campaigns c where c.id = t.campaign_id)`
  return sql`and ${isConcernSql(sql, riskSql(sql, asOf, endsOn).isCaught, past)}`
}

/** What a filter asks of dates, words and obstacles, each `and …`. */
function conditionsSql(sql: Sql | Tx, filter: Conditions, asOf: PlainDate, past: PastDay) {
  const { dueFrom, dueTo, open, silent, atRisk, obstacle } = filter
  requireDaysInOrder(dueFrom, dueTo, 'dueTo')
  return sql`
    ${dueFrom ? sql`and t.due_on >= ${dueFrom}::date` : sql``}
    ${dueTo ? sql`and t.due_on <= ${dueTo}::date` : sql``}
    ${open ? sql`and t.status not in ('completed', 'cancelled')` : sql``}
    ${silent ? sql`and ${silentSql(sql, asOf)}` : sql``}
    ${atRisk ? atRiskSql(sql, asOf, past) : sql``}
    ${obstacle ? sql`and t.obstacle is not null` : sql``}`
}

const isUuid = (text: string) => /^[0-9a-f-]{36}$/.test(text)

/** What a filter asks of a task, without order and paging. */
export type Conditions = Omit<TaskFilter, 'sort' | 'cursor' | 'limit'>

/** Reads what a filter finds; one that searches for words gets a plan made for them (docs/ARCHITECTURE.md, Search). */
export function readFiltered<T>(
  ctx: Context,
  { q }: Pick<Conditions, 'q'>,
  work: (sql: Sql | Tx) => Promise<T>,
): Promise<T> {
  return q ? queryAfresh(ctx, work) : query(ctx, work)
}

/** The conditions of a filter, each `and …`; values are parameters. */
export function filterSql(sql: Sql | Tx, ctx: Context, filter: Conditions, asOf: PlainDate, past: PastDay) {
  const { group, unit, branch, owner, coordinating, status, deadline, badge, q } = filter
  const owners = owner?.map((id) => (id === 'me' ? ctx.viewer.id : id))
  const deadlineOfRow = deadlineSql(sql, asOf)
  return sql`
    ${group?.length ? sql`and g.key = any (${group})` : sql``}
    ${unit?.length ? sql`and ${leadUnitSql(sql, unit)}` : sql``}
    ${branch ? sql`and ${branchSql(sql, branch, past)}` : sql``}
    ${owners?.length ? sql`and t.owner_id = any (${owners})` : sql``}
    ${coordinating?.length ? sql`and ${coordinatingSql(sql, coordinating, ctx.viewer.unitId)}` : sql``}
    ${status?.length ? sql`and t.status = any (${status})` : sql``}
    ${deadline?.length ? sql`and ${deadlineOfRow} = any (${deadline})` : sql``}
    ${badge?.length ? sql`and task_badge(t.status, t.returned, ${deadlineOfRow}) = any (${badge})` : sql``}
    ${conditionsSql(sql, filter, asOf, past)}
    ${q ? wordsSql(sql, q, past) : sql``}`
}
