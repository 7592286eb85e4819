import { z } from 'zod'
import { LIST_VIEWS } from './filter-query'
import { TASK_GROUPINGS } from './task-filter'

/** Columns of the task table that a person chooses and orders; key and title always stand before them. */
export const LIST_COLUMNS = [
  'due',
  'progress',
  'status',
  'leadUnit',
  'owner',
  'coordinating',
  'start',
  'originalDue',
  'gap',
  'weight',
  'indicator',
  'extensions',
  'updated',
  'obstacle',
] as const
export type ListColumn = (typeof LIST_COLUMNS)[number]

export const DEFAULT_COLUMNS: readonly ListColumn[] = ['due', 'progress', 'status']

/** What the list on screen is grouped by; `none` = one list. */
export const LIST_GROUPINGS = [...TASK_GROUPINGS, 'none'] as const
export type ListGrouping = (typeof LIST_GROUPINGS)[number]

/** How a person looks at the list: kept with their account, `null` = as it is for everyone. */
export const ListPreferences = z.strictObject({
  columns: z
    .array(z.enum(LIST_COLUMNS, { error: 'not_a_choice' }))
    .max(LIST_COLUMNS.length, { error: 'too_long' })
    .refine((columns) => new Set(columns).size === columns.length, { error: 'not_a_choice' })
    .nullable()
    .optional(),
  /** the timeline has a page of its own and is not remembered */
  view: z.enum(LIST_VIEWS).exclude(['timeline'], { error: 'not_a_choice' }).optional(),
  groupBy: z.enum(LIST_GROUPINGS, { error: 'not_a_choice' }).nullable().optional(),
})
export type ListPreferences = z.infer<typeof ListPreferences>

/** What was kept, as far as it still makes sense. */
export function readListPreferences(kept: unknown): ListPreferences {
  const read = ListPreferences.safeParse(kept ?? {})
  return read.success ? read.data : {}
}
