import 'server-only'
import type { Fragment, Sql, Tx } from '@/db/client'
import type { TaskGrouping } from '@/lib/contracts/task-filter'
import type { PlainDate } from '@/lib/domain/calendar'
import { DEADLINES_BY_URGENCY } from '@/lib/domain/deadline'
import { type CursorType, typed } from './cursor'
import { deadlineSql } from './filter'
import { type Sorting, separated } from './ordering'

/** What a list is ordered by before its own order, always upwards: rows of one group stand together. */
export type Grouping = {
  columns: (sql: Sql | Tx, asOf: PlainDate) => Fragment[]
  types: CursorType[]
}
export const UNGROUPED: Grouping = { columns: () => [], types: [] }

/** Units in the order of the organisation, people by given name, deadlines by urgency; without an owner comes last. */
export const GROUPINGS: Record<TaskGrouping, Grouping> = {
  group: { columns: (sql) => [sql`t.group_ordinal`], types: ['int'] },
  unit: {
    columns: (sql) => [sql`(select u.ordinal from units u where u.id = t.lead_unit_id)`, sql`t.lead_unit_id`],
    types: ['int', 'uuid'],
  },
  owner: {
    columns: (sql) => [
      sql`(t.owner_id is null)::int`,
      // Cut, so that a place in the list stays a short text whatever people are called.
      sql`coalesce((select left(p.sort_name, 40) from people p where p.id = t.owner_id), '') collate "vi-x-icu"`,
      sql`coalesce(t.owner_id, t.campaign_id)`,
    ],
    types: ['int', 'text', 'uuid'],
  },
  deadline: {
    columns: (sql, asOf) => [
      sql`array_position(${[...DEADLINES_BY_URGENCY]}::text[], ${deadlineSql(sql, asOf)})`,
    ],
    types: ['int'],
  },
}

/** The place of a row in a grouped list, read beside it for the next page's cursor. */
export function placeColumns(sql: Sql | Tx, grouping: Grouping, asOf: PlainDate) {
  const columns = grouping.columns(sql, asOf)
  return columns.length === 0 ? sql`'[]'::json` : sql`json_build_array(${separated(sql, columns)})`
}

/** Rows behind a place: in a later group, or in its group and behind it in the list's own order. */
export function behindSql(
  sql: Sql | Tx,
  { grouping, sorting, asOf }: { grouping: Grouping; sorting: Sorting; asOf: PlainDate },
  values: readonly (string | number)[],
) {
  const groups = grouping.columns(sql, asOf)
  const cut = groups.length
  const at = (from: number, types: CursorType[]) =>
    tuple(
      sql,
      types.map((type, index) => typed(sql, values[from + index] ?? '', type)),
    )
  const own = tuple(sql, sorting.columns(sql))
  const ownValues = at(cut, sorting.types)
  const behind = sorting.descending ? sql`${own} < ${ownValues}` : sql`${own} > ${ownValues}`
  if (cut === 0) return behind
  const group = tuple(sql, groups)
  const groupValues = at(0, grouping.types)
  return sql`(${group} > ${groupValues} or (${group} = ${groupValues} and ${behind}))`
}

function tuple(sql: Sql | Tx, parts: Fragment[]) {
  return sql`row(${separated(sql, parts)})`
}
