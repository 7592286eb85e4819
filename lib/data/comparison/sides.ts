import 'server-only'
import type { Sql, Tx } from '@/db/client'
import type { PersonRef, Task, UnitRef } from '@/lib/contracts/task'
import type { Scope } from '@/lib/data/dashboard/scope'
import { pendingSql } from '@/lib/data/tasks/pending'
import { endOfDay, type PlainDate } from '@/lib/domain/calendar'
import { vietnamDaySql } from './pairs'

/** What is shown of a task on a day besides what the rule reads, with the names of the day. */
export type StoredSide = {
  id: string
  key: string
  group: string
  title: string
  leadUnit: UnitRef
  owner: PersonRef | null
  indicator: Task['indicator']
  obstacle: string | null
  requestedDueOn: PlainDate | null
  lastUrgedOn: PlainDate | null
}

/** The tasks of a list as they were named at the end of a day: one statement. */
export async function readSides(
  sql: Sql | Tx,
  ids: readonly string[],
  { past, asOf }: Scope,
): Promise<Map<string, StoredSide>> {
  const m = endOfDay(asOf)
  const ofDay = (x: ReturnType<Sql>) =>
    past ? sql`and ${x}.valid_from < ${m} and ${x}.valid_to >= ${m}` : sql``
  const rows = await sql<StoredSide[]>`
    select t.id, t.key, g.key as "group", t.title, t.obstacle,
      json_build_object('id', lu.id, 'key', lu.key, 'name', lu.name) as "leadUnit",
      case when ow.id is not null then json_build_object('id', ow.id, 'name', ow.name) end as owner,
      case when t.indicator_target is not null then json_build_object('name', t.indicator_name, 'unit', t.indicator_unit,
        'target', t.indicator_target, 'done', coalesce(t.indicator_done, 0)) end as indicator,
      e.due_on as "requestedDueOn",
      (select ${vietnamDaySql(sql, sql`max(u.at)`)} from urgings u where u.task_id = t.id and u.at < ${m}) as "lastUrgedOn"
    from ${past ? sql`task_states t` : sql`tasks t`} join groups g on g.id = t.group_id
    join ${past ? sql`unit_states lu` : sql`units lu`} on lu.id = t.lead_unit_id ${ofDay(sql`lu`)}
    left join ${past ? sql`person_states ow` : sql`people ow`} on ow.id = t.owner_id ${ofDay(sql`ow`)}
    left join extensions e on e.task_id = t.id and ${pendingSql(sql, past, sql`e`)}
    where t.id = any (${[...ids]}::uuid[]) ${ofDay(sql`t`)}`
  return new Map(rows.map((row) => [row.id, row]))
}
