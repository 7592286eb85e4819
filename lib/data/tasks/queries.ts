import 'server-only'
import type { Fragment, Sql, Tx } from '@/db/client'
import type { TaskChoice, TaskFilter, TaskPage } from '@/lib/contracts/task'
import { type Context, query } from '@/lib/data/context'
import type { PlainDate } from '@/lib/domain/calendar'
import { DomainError, invalidField } from '@/lib/domain/errors'
import { exactSql, filterSql, readCursor, writeCursor } from './filter'
import { type PastDay, type TaskRow, taskColumns, taskFrom, toTask } from './row'
import { knownId, visibleCampaigns } from './visibility'

/** The total is exact up to this many, beyond it the answer says so. */
const TOTAL_CAP = 10_000

/** The day a question is about: today or an earlier one of the campaign; a future day is refused. */
export function pastDay(ctx: Context, asOf: PlainDate | undefined): PastDay {
  if (asOf === undefined || asOf === ctx.today) return null
  if (asOf > ctx.today) throw invalidField('asOf', 'out_of_range')
  return asOf
}

type Sorting = {
  columns: (sql: Sql | Tx) => Fragment[]
  types: string[]
  values: (row: Sorted) => (string | number)[]
  descending: boolean
}
type Sorted = TaskRow & { groupOrdinal: number; rank: number }

/** Order of a list; the last key is the id, so that no two rows tie. */
const SORTINGS: Record<TaskFilter['sort'], Sorting> = {
  key: {
    columns: (sql) => [sql`t.group_ordinal`, sql`t.rank`, sql`t.id`],
    types: ['int', 'float8', 'uuid'],
    values: (row) => [row.groupOrdinal, row.rank, row.id],
    descending: false,
  },
  due: {
    columns: (sql) => [sql`coalesce(t.due_on, 'infinity'::date)`, sql`t.id`],
    types: ['date', 'uuid'],
    values: (row) => [row.dueOn ?? 'infinity', row.id],
    descending: false,
  },
  updated: {
    columns: (sql) => [sql`t.updated_at`, sql`t.id`],
    types: ['timestamptz', 'uuid'],
    values: (row) => [row.updatedAt, row.id],
    descending: true,
  },
  percent: {
    columns: (sql) => [sql`t.percent`, sql`t.id`],
    types: ['int', 'uuid'],
    values: (row) => [row.percent, row.id],
    descending: false,
  },
}

function separated(sql: Sql | Tx, parts: Fragment[], separator: Fragment) {
  return parts.map((part, index) => (index === 0 ? part : sql`${separator}${part}`))
}

/** A page of a campaign's tasks: keyset paging, one statement whatever the number of tasks. */
export function listTasks(ctx: Context, campaignId: string, filter: TaskFilter): Promise<TaskPage> {
  return query(ctx, async (sql) => {
    const past = pastDay(ctx, filter.asOf)
    const asOf = past ?? ctx.today
    const sorting = SORTINGS[filter.sort]
    const columns = sorting.columns(sql)
    const exact = filter.q ? exactSql(sql, filter.q, past) : sql`true`
    const conditions = sql`t.campaign_id = ${knownId(campaignId)} and t.deleted_at is null and ${visibleCampaigns(sql, ctx.viewer)}
      ${filterSql(sql, ctx, filter, asOf, past)}`
    const direction = sorting.descending ? sql`desc` : sql`asc`
    const orderBy = separated(
      sql,
      columns.map((column) => sql`${column} ${direction}`),
      sql`, `,
    )
    const narrow = narrowFrom(sql, past, filter)
    const total = filter.cursor
      ? sql`null::int`
      : sql`(select count(*)::int from (select 1 from ${narrow} where ${conditions} limit ${TOTAL_CAP + 1}) counted)`
    // The page is cut before names are joined to it: their cost is that of the page, not of the plan.
    const page = sql`(select t.*, ${exact} as exact from ${narrow} where ${conditions}
      ${filter.cursor ? after(sql, filter, exact, columns, sorting) : sql``}
      order by ${filter.q ? sql`exact desc, ` : sql``}${orderBy} limit ${filter.limit + 1}) t`
    const rows = await sql<(Sorted & { exact: boolean; total: number | null })[]>`
      select ${taskColumns(sql)}, t.group_ordinal as "groupOrdinal", t.rank, t.exact, ${total} as total
      from ${taskFrom(sql, past, page)} order by ${filter.q ? sql`t.exact desc, ` : sql``}${orderBy}`
    if (rows.length === 0) await requireCampaign(sql, ctx, campaignId)
    return toPage(rows, filter, asOf, sorting)
  })
}

/** For counting, only what the filter looks at is joined. */
export function narrowFrom(sql: Sql | Tx, past: PastDay, filter: TaskChoice) {
  if (past !== null) return taskFrom(sql, past)
  return sql`tasks t join campaigns c on c.id = t.campaign_id
    ${filter.group?.length ? sql`join groups g on g.id = t.group_id` : sql``}`
}

/** Rows behind the cursor. Exact matches come first, so a cursor among the others excludes them all. */
function after(sql: Sql | Tx, filter: TaskFilter, exact: Fragment, columns: Fragment[], sorting: Sorting) {
  const cursor = readCursor(filter.cursor ?? '', columns.length)
  const tuple = separated(sql, columns, sql`, `)
  const values = separated(
    sql,
    cursor.values.map((value, index) => typed(sql, value, sorting.types[index] ?? 'text')),
    sql`, `,
  )
  const behind = sorting.descending ? sql`(${tuple}) < (${values})` : sql`(${tuple}) > (${values})`
  if (!filter.q) return sql`and ${behind}`
  return cursor.exact
    ? sql`and (not ${exact} or (${exact} and ${behind}))`
    : sql`and not ${exact} and ${behind}`
}

function typed(sql: Sql | Tx, value: string | number, type: string) {
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

async function requireCampaign(sql: Sql | Tx, ctx: Context, campaignId: string): Promise<void> {
  const found =
    await sql`select 1 from campaigns c where c.id = ${campaignId} and ${visibleCampaigns(sql, ctx.viewer)}`
  if (found.length === 0) throw new DomainError('not_found')
}
