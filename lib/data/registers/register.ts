import 'server-only'
import type { Fragment, Sql, Tx } from '@/db/client'
import type { Context } from '@/lib/data/context'
import { type CursorType, readCursor, typed, writeCursor } from '@/lib/data/tasks/cursor'
import { branchSql, readFiltered, wordsIn } from '@/lib/data/tasks/filter'
import { separated } from '@/lib/data/tasks/ordering'
import { requireCampaign } from '@/lib/data/tasks/queries'
import { type TaskRow, taskColumns, taskFrom } from '@/lib/data/tasks/row'
import { knownId, visibleCampaigns } from '@/lib/data/tasks/visibility'
import type { PlainDate } from '@/lib/domain/calendar'
import { requireDaysInOrder } from '@/lib/domain/due-span'

type Asked = {
  branch?: string | undefined
  q?: string | undefined
  cursor?: string | undefined
  limit: number
  from?: PlainDate | undefined
  to?: PlainDate | undefined
}

/** What a register is: its records `x` and how they are ordered, told and found. */
export type Register<R> = {
  /** the table of its records `x`, and their column that names the task `t` */
  table: string
  taskId: string
  /** which records belong, each `and …` */
  where: (sql: Sql | Tx) => Fragment
  /** the text besides the task's own that a query looks in */
  text: (sql: Sql | Tx) => Fragment
  /** what comes first, then the id; all in one direction */
  order: {
    columns: (sql: Sql | Tx) => Fragment[]
    types: CursorType[]
    descending: boolean
  }
  /** the columns of a record, from `x` and the task `t` */
  columns: (sql: Sql | Tx) => Fragment
  /** the values of `order.columns` of a row that was read */
  place: (row: TaskRow & R) => (string | number)[]
}

type Found<R> = TaskRow & R & { recordId: string; total: number | null }

/**
 * A page of a register: keyset paging, one statement whatever the number of records. Not visible = 404; a span that ends
 * before it begins, or a cursor that is none, is 422 at its field.
 */
export function readRegister<R extends object>(
  ctx: Context,
  campaignId: string,
  register: Register<R>,
  asked: Asked,
): Promise<{ rows: (TaskRow & R)[]; total: number | null; nextCursor: string | null }> {
  const { cursor, limit } = asked
  const { taskId, order } = register
  requireDaysInOrder(asked.from, asked.to, 'to')
  return readFiltered(ctx, asked, async (sql) => {
    const matching = matchingSql(sql, ctx, campaignId, register, asked)
    const columns = [...order.columns(sql), sql`x.id`]
    const direction = order.descending ? sql`desc` : sql`asc`
    const ordered = separated(
      sql,
      columns.map((column) => sql`${column} ${direction}`),
    )
    const rows = await sql<Found<R>[]>`
      with page as materialized (select x.* from ${matching}
        ${cursor ? behindSql(sql, cursor, columns, order) : sql``} order by ${ordered} limit ${limit + 1})
      select x.id as "recordId", ${taskColumns(sql)}, ${register.columns(sql)},
        ${cursor ? sql`null::int` : sql`(select count(*)::int from ${matching})`} as total
      from ${taskFrom(sql, null, sql`page x join tasks t on t.id = ${sql(`x.${taskId}`)}`)} order by ${ordered}`
    if (rows.length === 0) await requireCampaign(sql, ctx, campaignId)
    return toPage(rows, register, asked)
  })
}

function toPage<R>(rows: Found<R>[], register: Register<R>, { cursor, limit }: Asked) {
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return {
    rows: shown,
    total: cursor ? null : (rows[0]?.total ?? 0),
    nextCursor: last ? writeCursor({ exact: false, values: [...register.place(last), last.recordId] }) : null,
  }
}

/** The records of a plan this person sees that match what is asked, from `from` to the end of `where`. */
function matchingSql<R>(
  sql: Sql | Tx,
  ctx: Context,
  campaignId: string,
  { table, taskId, where, text }: Register<R>,
  { branch, q }: Asked,
) {
  return sql`${sql(table)} x join tasks t on t.id = ${sql(`x.${taskId}`)} join campaigns c on c.id = t.campaign_id
    where t.campaign_id = ${knownId(campaignId)} and ${visibleCampaigns(sql, ctx.viewer)} ${where(sql)}
    ${branch ? sql`and ${branchSql(sql, branch, null)}` : sql``}
    ${q ? wordsIn(sql, q, sql`t.search_text || ' ' || ${text(sql)}`) : sql``}`
}

/** Records behind the cursor, all columns in one direction. */
function behindSql(
  sql: Sql | Tx,
  cursor: string,
  columns: Fragment[],
  { types, descending }: Register<object>['order'],
) {
  const all = [...types, 'uuid'] as const
  const { values } = readCursor(cursor, all)
  const given = all.map((type, index) => typed(sql, values[index] ?? '', type))
  const tuple = separated(sql, columns)
  const place = separated(sql, given)
  return descending ? sql`and (${tuple}) < (${place})` : sql`and (${tuple}) > (${place})`
}
