import 'server-only'
import type { Fragment, Sql, Tx } from '@/db/client'
import type { TaskPage } from '@/lib/contracts/task'
import type { TaskFilter, TaskListQuery } from '@/lib/contracts/task-filter'
import type { Context } from '@/lib/data/context'
import type { PlainDate } from '@/lib/domain/calendar'
import { DomainError, invalidField } from '@/lib/domain/errors'
import { readCursor, writeCursor } from './cursor'
import { type Conditions, exactSql, filterSql, readFiltered } from './filter'
import { behindSql, GROUPINGS, type Grouping, placeColumns, UNGROUPED } from './grouping'
import { orderSql, SORTINGS, type Sorted, type Sorting } from './ordering'
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
export function listTasks(ctx: Context, campaignId: string, filter: TaskListQuery): Promise<TaskPage> {
  return readFiltered(ctx, filter, async (sql) => {
    const past = pastDay(ctx, filter.asOf)
    const asOf = past ?? ctx.today
    const order = { sorting: SORTINGS[filter.sort], grouping: groupingOf(filter), asOf }
    // Grouped rows stay together: there the marks of a query do not come first.
    const exact = filter.q && !filter.groupBy ? exactSql(sql, filter.q, past) : null
    const conditions = listConditions(sql, ctx, campaignId, filter, asOf, past)
    const orderBy = orderSql(sql, order.sorting, order.grouping.columns(sql, asOf))
    const narrow = narrowFrom(sql, past, filter)
    const total = filter.cursor ? sql`null::int` : countSql(sql, narrow, conditions)
    const page = pageSql(sql, filter, sql`${narrow} where ${conditions}`, exact, order)
    const rows = await sql<Found[]>`
      select ${taskColumns(sql)}, t.group_ordinal as "groupOrdinal", t.rank, t.exact, ${total} as total,
        ${placeColumns(sql, order.grouping, asOf)} as place
      from ${taskFrom(sql, past, page)} order by t.exact desc, ${orderBy}`
    if (rows.length === 0) await requireCampaign(sql, ctx, campaignId)
    return toPage(rows, filter, order)
  })
}

type Found = Sorted & { exact: boolean; total: number | null; place: (string | number)[] }
type Order = { sorting: Sorting; grouping: Grouping; asOf: PlainDate }

function groupingOf({ groupBy }: TaskListQuery): Grouping {
  return groupBy ? GROUPINGS[groupBy] : UNGROUPED
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
function pageSql(sql: Sql | Tx, filter: TaskListQuery, from: Fragment, exact: Fragment | null, order: Order) {
  const { sorting, grouping, asOf } = order
  const cursor = filter.cursor ? readCursor(filter.cursor, [...grouping.types, ...sorting.types]) : null
  const behind = cursor ? sql`and ${behindSql(sql, order, cursor.values)}` : sql``
  const orderBy = orderSql(sql, sorting, grouping.columns(sql, asOf))
  const cut = sql`order by ${orderBy} limit ${filter.limit + 1}`
  if (!exact) return sql`(select t.*, true as exact from ${from} ${behind} ${cut}) t`
  const part = (kind: 'exact' | 'other', more: Fragment) => sql`(
    select t.*, ${kind === 'exact'} as exact from ${from} and ${kind === 'exact' ? exact : sql`not ${exact}`}
      ${cursor?.exact === (kind === 'exact') ? behind : sql``} ${more} ${cut})`
  if (cursor && !cursor.exact) return sql`${part('other', sql``)} t`
  // The others are not looked for where exact matches fill the page.
  const room = sql`and (select count(*) from found) <= ${filter.limit}`
  return sql`(with found as materialized ${part('exact', sql``)}
    select * from (select * from found union all ${part('other', room)}) t
    order by exact desc, ${orderBy} limit ${filter.limit + 1}) t`
}

function toPage(rows: Found[], filter: TaskFilter, { sorting, asOf }: Order): TaskPage {
  const shown = rows.slice(0, filter.limit)
  const last = rows.length > filter.limit ? shown.at(-1) : undefined
  const page: TaskPage = {
    items: shown.map((row) => toTask(row, asOf)),
    total: filter.cursor ? null : (rows[0]?.total ?? 0),
    nextCursor: last
      ? writeCursor({ exact: last.exact, values: [...last.place, ...sorting.values(last)] })
      : null,
  }
  return page.total !== null && page.total > TOTAL_CAP ? { ...page, total: null, totalOver: TOTAL_CAP } : page
}

/** Throws `not_found` for a plan that is not there or not to be seen. */
export async function requireCampaign(sql: Sql | Tx, ctx: Context, campaignId: string): Promise<void> {
  const found =
    await sql`select 1 from campaigns c where c.id = ${campaignId} and ${visibleCampaigns(sql, ctx.viewer)}`
  if (found.length === 0) throw new DomainError('not_found')
}
