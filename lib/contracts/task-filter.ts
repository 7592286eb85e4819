import { z } from 'zod'
import { BADGES, DEADLINES } from '@/lib/domain/deadline'
import { STATUSES } from '@/lib/domain/task'
import { cursor, id, pageSize, paragraph, plainDateField } from './text'

export const SORTS = ['key', 'due', 'updated', 'percent'] as const
/** Several values of a query, by comma. */
export const list = <T extends z.ZodType>(item: T, most = 50) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? value.split(',').filter(Boolean) : value),
    z.array(item).max(most, { error: 'too_long' }),
  )

/** A unit in a filter: its key or its id. */
export const unitName = z.string().max(64, { error: 'too_long' })

/** A condition that is there or not: in the URL `true` or nothing. */
const onlyTrue = z.literal('true', { error: 'not_a_choice' }).transform(() => true as const)

/** The filters of the list, as they stand in the URL. Several values by comma. */
export const TaskFilter = z.strictObject({
  group: list(z.string().max(64, { error: 'too_long' })).optional(),
  unit: list(unitName).optional(),
  /** tasks led by this unit or one below it */
  branch: unitName.optional(),
  owner: list(z.union([z.literal('me'), id])).optional(),
  /** tasks this unit coordinates; `me` = the own unit */
  coordinating: list(unitName).optional(),
  status: list(z.enum(STATUSES, { error: 'not_a_choice' })).optional(),
  deadline: list(z.enum(DEADLINES, { error: 'not_a_choice' })).optional(),
  badge: list(z.enum(BADGES, { error: 'not_a_choice' })).optional(),
  /** due on this day or later, on this day or earlier; both ends count */
  dueFrom: plainDateField.optional(),
  dueTo: plainDateField.optional(),
  /** neither completed nor cancelled */
  open: onlyTrue.optional(),
  /** no word from its units for 7 days or more (product.md, Progress 7) */
  silent: onlyTrue.optional(),
  /** behind its plan by 15 points, or started and silent (product.md, Progress 6) */
  atRisk: onlyTrue.optional(),
  /** an obstacle stands */
  obstacle: onlyTrue.optional(),
  q: paragraph(200).optional(),
  asOf: plainDateField.optional(),
  sort: z.enum(SORTS, { error: 'not_a_choice' }).default('key'),
  cursor: cursor.optional(),
  limit: pageSize(100),
})
export type TaskFilter = z.infer<typeof TaskFilter>

/** What a list may be grouped by: rows of one group stand together, in the list's own order within it. */
export const TASK_GROUPINGS = ['group', 'unit', 'owner', 'deadline'] as const
export type TaskGrouping = (typeof TASK_GROUPINGS)[number]

/** The list itself: the filters, and what its rows are grouped by before they are sorted. */
export const TaskListQuery = TaskFilter.extend({
  groupBy: z.enum(TASK_GROUPINGS, { error: 'not_a_choice' }).optional(),
})
export type TaskListQuery = z.infer<typeof TaskListQuery>
