import 'server-only'
import type { Fragment, Sql, Tx } from '@/db/client'
import type { TaskFilter, TaskPage } from '@/lib/contracts/task'
import { type Context, query, queryAfresh } from '@/lib/data/context'
import type { PlainDate } from '@/lib/domain/calendar'
import { DomainError, invalidField } from '@/lib/domain/errors'
import { type Conditions, type Cursor, exactSql, filterSql, readCursor, writeCursor } from './filter'
import { orderSql, SORTINGS, type Sorted, type Sorting, separated } from './ordering'
import { type PastDay, taskColumns, taskFrom, toTask } from './row'
import { knownId, visibleCampaigns } from './visibility'

/** The total is exact up to this many, beyond it the answer says so. */
export const TOTAL_CAP = 10_000

/** The day a question is about: today or an earlier one of the campaign; a future day is refused. */
export function pastDay(ctx: Context, asOf: PlainDate | undefined): PastDay {
  if (asOf === undefined || asOf === ctx.today) return null
  if (asOf > ctx.today) throw invalidField('asOf', 'out_of_range')
  return asOf
}

/** A page of a campaign's tasks: keyset paging, one statement whatever the number of tasks. */
export function listTasks(ctx: Context, campaignId: string, filter: TaskFilter): Promise<TaskPage> {
  const read = filter.q ? queryAfresh : query
  return read(ctx, async (sql) => {
    const past = pastDay(ctx, filter.asOf)
    const asOf = past ?? ctx.today
    const sorting = SORTINGS[filter.sort]
    const exact = filter.q ? exactSql(sql, filter.q, past) : sql`true`
    const conditions = listConditions(sql, ctx, campaignId, filter, asOf, past)
    const orderBy = orderSql(sql, sorting)
    const narrow = narrowFrom(sql, past, filter)
    const total = filter.cursor ? sql`null::int` : countSql(sql, narrow, conditions)
    const page = pageSql(sql, filter, narrow, conditions, exact, sorting)
    const rows = await sql<(Sorted & { exact: boolean; total: number | null })[]>`
      select ${taskColumns(sql)}, t.group_ordinal as "groupOrdinal", t.rank, t.exact, ${total} as total
      from ${taskFrom(sql, past, page)} order by ${filter.q ? sql`t.exact desc, ` : sql``}${orderBy}`
    if (rows.length === 0) await requireCampaign(sql, ctx, campaignId)
    return toPage(rows, filter, asOf, sorting)
  })
}

/** What a list and its export hold: the tasks of a plan this person sees that are not in the trash and match the filter. */
export function listConditions(
  sql: Sql | Tx,
  ctx: Context,
  campaignId: string,
  filter: Conditions,
  asOf: PlainDate,
  past: PastDay,
) {
  return sql`t.campaign_id = ${knownId(campaignId)} and t.deleted_at is null and ${visibleCampaigns(sql, ctx.viewer)}
    ${filterSql(sql, ctx, filter, asOf, past)}`
}

function countSql(sql: Sql | Tx, narrow: Fragment, conditions: Fragment) {
  return sql`(select count(*)::int from (select 1 from ${narrow} where ${conditions} limit ${TOTAL_CAP + 1}) counted)`
}

/** How many tasks a filter finds now, as one value of a larger statement; one more than `TOTAL_CAP` means more. */
export function totalSql(sql: Sql | Tx, ctx: Context, campaignId: string, filter: TaskFilter) {
  return countSql(
    sql,
    narrowFrom(sql, null, filter),
    listConditions(sql, ctx, campaignId, filter, ctx.today, null),
  )
}

/** For counting, only what the filter looks at is joined. */
export function narrowFrom(sql: Sql | Tx, past: PastDay, filter: Conditions) {
  if (past !== null) return taskFrom(sql, past)
  return sql`tasks t join campaigns c on c.id = t.campaign_id
    ${filter.group?.length ? sql`join groups g on g.id = t.group_id` : sql``}`
}

/**
 * The rows of a page, cut before names are joined to them: that costs what the page costs, not what the plan costs. A
 * search is two lists, exact matches and the others, each cut by itself: otherwise every match would be sorted for a page.
 */
function pageSql(
  sql: Sql | Tx,
  filter: TaskFilter,
  narrow: Fragment,
  conditions: Fragment,
  exact: Fragment,
  sorting: Sorting,
) {
  const cursor = filter.cursor ? readCursor(filter.cursor, sorting.types.length) : null
  const behind = cursor ? sql`and ${behindSql(sql, cursor, sorting)}` : sql``
  const cut = sql`order by ${orderSql(sql, sorting)} limit ${filter.limit + 1}`
  if (!filter.q) return sql`(select t.*, true as exact from ${narrow} where ${conditions} ${behind} ${cut}) t`
  const part = (kind: 'exact' | 'other', more: Fragment) => sql`(
    select t.*, ${kind === 'exact'} as exact from ${narrow} where ${conditions}
      and ${kind === 'exact' ? exact : sql`not ${exact}`} ${cursor?.exact === (kind === 'exact') ? behind : sql``} ${more} ${cut})`
  if (cursor && !cursor.exact) return sql`${part('other', sql``)} t`
  // The others are not looked for where exact matches fill the page.
  return sql`(with found as materialized ${part('exact', sql``)}
    select * from (select * from found union all ${part('other', sql`and (select count(*) from found) <= ${filter.limit}`)}) t
    order by exact desc, ${orderSql(sql, sorting)} limit ${filter.limit + 1}) t`
}

/** Rows behind a place in the order of the list. */
function behindSql(sql: Sql | Tx, cursor: Cursor, sorting: Sorting) {
  const tuple = separated(sql, sorting.columns(sql), sql`, `)
  const values = separated(
    sql,
    cursor.values.map((value, index) => typed(sql, value, sorting.types[index] ?? 'text')),
    sql`, `,
  )
  return sorting.descending ? sql`(${tuple}) < (${values})` : sql`(${tuple}) > (${values})`
}

/** A value of a cursor as the type of its column. */
export function typed(sql: Sql | Tx, value: string | number, type: string) {
  const text = String(value)
  if (type === 'uuid') return sql`${text}::text::uuid`
  if (type === 'date') return sql`${text}::text::date`
  if (type === 'timestamptz') return sql`${text}::text::timestamptz`
  return type === 'int' ? sql`${text}::text::int` : sql`${text}::text::float8`
}

function toPage(
  rows: (Sorted & { exact: boolean; total: number | null })[],
  filter: TaskFilter,
  asOf: PlainDate,
  sorting: Sorting,
): TaskPage {
  const shown = rows.slice(0, filter.limit)
  const last = rows.length > filter.limit ? shown.at(-1) : undefined
  const page: TaskPage = {
    items: shown.map((row) => toTask(row, asOf)),
    total: filter.cursor ? null : (rows[0]?.total ?? 0),
    nextCursor: last ? writeCursor({ exact: last.exact, values: sorting.values(last) }) : null,
  }
  return page.total !== null && page.total > TOTAL_CAP ? { ...page, total: null, totalOver: TOTAL_CAP } : page
}

/** Throws `not_found` for a plan that is not there or not to be seen. */
export async function requireCampaign(sql: Sql | Tx, ctx: Context, campaignId: string): Promise<void> {
  const found =
    await sql`select 1 from campaigns c where c.id = ${campaignId} and ${visibleCampaigns(sql, ctx.viewer)}`
  if (found.length === 0) throw new DomainError('not_found')
}
