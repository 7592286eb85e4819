import 'server-only'
import type { Fragment, Sql, Tx } from '@/db/client'
import type { TaskFilter } from '@/lib/contracts/task-filter'
import type { CursorType } from './cursor'
import type { TaskRow } from './row'

export type Sorting = {
  columns: (sql: Sql | Tx) => Fragment[]
  types: CursorType[]
  values: (row: Sorted) => (string | number)[]
  descending: boolean
}
export type Sorted = TaskRow & { groupOrdinal: number; rank: number }

/** Order of a list; the last key is the id, so that no two rows tie. */
export const SORTINGS: Record<TaskFilter['sort'], Sorting> = {
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

/** The columns of an order, each in its direction, behind those it is grouped by, for `order by`. */
export function orderSql(sql: Sql | Tx, sorting: Sorting, groups: Fragment[] = []) {
  const direction = sorting.descending ? sql`desc` : sql`asc`
  const own = sorting.columns(sql).map((column) => sql`${column} ${direction}`)
  return separated(sql, [...groups, ...own])
}

/** Parts of a list in SQL, with commas between them. */
export function separated(sql: Sql | Tx, parts: readonly Fragment[]) {
  return parts.map((part, index) => (index === 0 ? part : sql`, ${part}`))
}
