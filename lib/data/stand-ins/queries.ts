import 'server-only'
import type { Sql, Tx } from '@/db/client'
import type { OfficePerson, StandIn, StandInList } from '@/lib/contracts/stand-in'
import { type Context, query } from '@/lib/data/context'
import { branchSql } from '@/lib/data/people/viewer-columns'
import type { PlainDate } from '@/lib/domain/calendar'
import { standInState } from '@/lib/domain/stand-in'

type StandInRow = Omit<StandIn, 'state' | 'fromOn' | 'toOn'> & { fromOn: PlainDate; toOn: PlainDate }

/** So many that are over are still listed. */
const OVER_MAX = 50

/** A stand-in `s` as the contract has it, without its state on a day. */
export function standInColumns(sql: Sql | Tx) {
  const person = (id: string) =>
    sql`(select json_build_object('id', p.id, 'name', p.name) from people p where p.id = ${sql(id)})`
  return sql`s.id, ${person('s.absent_id')} as absent, ${person('s.stand_in_id')} as "standIn", s.from_on as "fromOn",
    s.to_on as "toOn", ${person('s.granted_by')} as "grantedBy", s.granted_at as "grantedAt", s.ended_at as "endedAt"`
}

export function toStandIn(row: StandInRow, today: PlainDate): StandIn {
  return { ...row, state: standInState(row, row.endedAt, today) }
}

/** Who stands in for whom, running and coming ones first; with everybody who may be absent or stand in. One statement. */
export function listStandIns(ctx: Context): Promise<StandInList> {
  return query(ctx, async (sql) => {
    const [found] = await sql<{ items: StandInRow[] | null; people: OfficePerson[] | null }[]>`
      select (select json_agg(x) from (
          select ${standInColumns(sql)} from stand_ins s
          order by (s.ended_at is null and s.to_on >= ${ctx.today}::date) desc, s.from_on desc, s.id limit ${OVER_MAX}) x) as items,
        (select json_agg(json_build_object('id', p.id, 'name', p.name, 'title', p.title, 'role', p.role, 'unitId', u.id,
            'unit', json_build_object('id', u.id, 'key', u.key, 'name', u.name), 'branch', ${branchSql(sql, 'p', 'u')})
            order by p.sort_name collate "vi-x-icu", p.id)
          from people p join units u on u.id = p.unit_id
          where p.disabled_at is null and p.role not in ('admin', 'viewer')) as people`
    return {
      items: (found?.items ?? []).map((row) => toStandIn(row, ctx.today)),
      people: found?.people ?? [],
    }
  })
}
