import type { Sql } from '@/db/client'
import { writeCursor } from '@/lib/data/tasks/cursor'
import { type TaskRow, taskColumns, taskFrom, toTask } from '@/lib/data/tasks/row'
import { plainDate } from '@/lib/domain/calendar'

const today = plainDate('2022-06-15')

type Row = TaskRow & { groupOrdinal: number; rank: number; exact: boolean; total: number | null }

/** What the bare server is asked for: one of the lists of the bench, by hand. */
export type BareQuery = Partial<Record<'after' | 'coordinating' | 'owner' | 'words' | 'exact', string>>

/** A list of 100 as the product answers it, byte for byte: one statement, rows mapped as the product maps them. */
export async function bareList(
  sql: Sql,
  campaignId: string,
  { after, coordinating, owner, words, exact: asTyped }: BareQuery,
) {
  const conditions = sql`campaign_id = ${campaignId} and deleted_at is null
    ${coordinating ? sql`and coordinating_unit_ids @> ${[coordinating]}::uuid[]` : sql``}
    ${owner ? sql`and owner_id = ${owner} and due_on < ${today} and status in ('not_started', 'in_progress')` : sql``}
    ${words ? words.split(' ').map((word) => sql`and search_text like ${`%${word}%`}`) : sql``}`
  const exact = asTyped ? sql`(search_exact like ${`%${asTyped}%`})` : sql`true`
  const [ordinal, rank, id] = after?.split(',') ?? []
  const behind = after
    ? sql`and (group_ordinal, rank, id) > (${ordinal ?? ''}::text::int, ${rank ?? ''}::text::float8, ${id ?? ''}::text::uuid)`
    : sql``
  const total = after
    ? sql`null::int`
    : sql`(select count(*)::int from (select 1 from tasks where ${conditions} limit 10001) x)`
  const first = words ? sql`exact desc, ` : sql``
  const rows = await sql<
    Row[]
  >`select ${taskColumns(sql)}, t.group_ordinal as "groupOrdinal", t.rank, t.exact, ${total} as total
    from ${taskFrom(
      sql,
      null,
      sql`(select *, ${exact} as exact from tasks where ${conditions} ${behind} order by ${first} group_ordinal, rank, id limit 101) t`,
    )}
    order by ${words ? sql`t.exact desc, ` : sql``} t.group_ordinal, t.rank, t.id`
  return toPage(rows, after !== undefined)
}

function toPage(rows: Row[], isLater: boolean) {
  const shown = rows.slice(0, 100)
  const last = rows.length > 100 ? shown.at(-1) : undefined
  const found = isLater ? null : (rows[0]?.total ?? 0)
  return {
    items: shown.map((row) => toTask(row, today)),
    total: found !== null && found > 10_000 ? null : found,
    nextCursor: last
      ? writeCursor({ exact: last.exact, values: [last.groupOrdinal, last.rank, last.id] })
      : null,
    ...(found !== null && found > 10_000 ? { totalOver: 10_000 } : {}),
  }
}
