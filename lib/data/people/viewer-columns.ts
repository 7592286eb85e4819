import 'server-only'
import type { Sql, Tx } from '@/db/client'
import type { Viewer } from '@/lib/data/context'
import type { PlainDate } from '@/lib/domain/calendar'

/** What is read of a viewer from person `p` and unit `u`, apart from the session. */
export type ViewerRow = Omit<Viewer, 'sessionId' | 'state' | 'list'> & { list: unknown }

/** The branch of a person (alias) of a unit (alias): the own unit, a manager's with every unit below it. */
export function branchSql(sql: Sql | Tx, person: string, unit: string) {
  return sql`case when ${sql(`${person}.role`)} = 'manager'
    then array(select b.id::text from units b where b.path like ${sql(`${unit}.path`)} || '%')
    else array[${sql(`${unit}.id`)}::text] end`
}

/** Person `p` of unit `u` as a viewer, with the absent people whose powers they hold on the day. */
export function viewerColumns(sql: Sql | Tx, today: PlainDate) {
  return sql`p.id, p.name, p.email, p.title, p.role, p.unit_id as "unitId", p.theme, p.locale,
    coalesce((p.list_preferences->>'singleKeys')::boolean, true) as "singleKeys",
    p.list_preferences->'list' as list,
    json_build_object('id', u.id, 'key', u.key, 'name', u.name) as unit, ${branchSql(sql, 'p', 'u')} as branch,
    coalesce((select json_agg(held) from (
      select a.id, a.name, a.role, a.unit_id as "unitId", ${branchSql(sql, 'a', 'au')} as branch, s.to_on as "toOn"
      from stand_ins s join people a on a.id = s.absent_id join units au on au.id = a.unit_id
      where s.stand_in_id = p.id and s.ended_at is null and ${today}::date between s.from_on and s.to_on
        and a.disabled_at is null and a.role in ('leader', 'manager') and p.role not in ('admin', 'viewer') order by s.from_on, s.id) held), '[]') as "standsInFor"`
}
