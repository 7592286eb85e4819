import 'server-only'
import type { Sql, Tx } from '@/db/client'
import type { Holiday, HolidayList } from '@/lib/contracts/holiday'
import { type Context, query } from '@/lib/data/context'

/** A day off `h` as the contract has it. */
export function holidayColumns(sql: Sql | Tx) {
  const person = (id: string) =>
    sql`(select json_build_object('id', p.id, 'name', p.name) from people p where p.id = ${sql(id)})`
  return sql`h.id, h."on", h.name, h.basis, ${person('h.added_by')} as "addedBy", h.added_at as "addedAt",
    case when h.removed_at is not null then json_build_object('by', ${person('h.removed_by')}, 'at', h.removed_at) end as removal`
}

/** Every day off in order, those struck off too. */
export function listHolidays(ctx: Context): Promise<HolidayList> {
  return query(ctx, async (sql) => ({
    items: await sql<
      Holiday[]
    >`select ${holidayColumns(sql)} from holidays h order by h."on", h.added_at, h.id`,
  }))
}
