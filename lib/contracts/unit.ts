import { z } from 'zod'
import { PersonRef, Task, UnitRef } from './task'
import { plainDateField } from './text'

const count = z.number().int()
const NamedUnit = UnitRef.extend({ shortName: z.string() })
const TaskName = Task.pick({ id: true, key: true, title: true })

/** One person's weeks, as many as `weeks` of the answer: tasks running, due and overdue in each; null = tasks without an owner. */
export const WorkloadRow = z.object({
  person: PersonRef.nullable(),
  unit: NamedUnit.nullable(),
  weeks: z.array(z.object({ running: count, due: count, overdue: count })),
  /** neither completed, cancelled nor paused */
  open: count,
})
export type WorkloadRow = z.infer<typeof WorkloadRow>

export const LateDone = TaskName.extend({
  submittedOn: z.string(),
  /** the date that was approved when it was sent */
  dueOn: z.string(),
  daysLate: count,
  extensionCount: count,
  originalDueOn: z.string().nullable(),
})
export type LateDone = z.infer<typeof LateDone>

/** What the page of one unit shows beside its figures, of the branch or of the unit alone (`direct`). */
export const UnitWork = z.object({
  asOf: z.string(),
  unit: NamedUnit,
  /** the units above it, the highest first */
  above: z.array(NamedUnit),
  /** the units below it, all of its branch */
  below: z.array(NamedUnit),
  head: PersonRef.extend({ title: z.string() }).nullable(),
  /** tasks it leads: with its branch, alone, and all of the plan */
  counts: z.object({ branch: count, direct: count, plan: count }),
  /** tasks under way of which nothing was heard for 7 days or more */
  silent: count,
  workload: z.object({
    /** Mondays */
    weeks: z.array(z.string()),
    /** by unit and given name, the first 200 */
    rows: z.array(WorkloadRow),
    total: count,
  }),
  lateness: z.object({
    overdue: z.object({ total: count, items: z.array(TaskName.extend({ daysLate: count })) }),
    doneLate: z.object({ total: count, items: z.array(LateDone) }),
    /** how often results came back; the tasks concerned, the latest first */
    returned: z.object({ total: count, items: z.array(TaskName.extend({ times: count })) }),
  }),
  /** open tasks of other units that it coordinates, the first 50 */
  coordinating: z.object({
    total: count,
    items: z.array(TaskName.extend({ leadUnit: NamedUnit, badge: Task.shape.badge })),
  }),
  /** the tasks it leads, overdue first and done last, the first 200 */
  tasks: z.object({ total: count, items: z.array(Task) }),
})
export type UnitWork = z.infer<typeof UnitWork>

export const UnitQuery = z.strictObject({
  asOf: plainDateField.optional(),
  /** the unit alone; without it the whole branch */
  direct: z
    .literal('true', { error: 'not_a_choice' })
    .transform(() => true as const)
    .optional(),
})
export type UnitQuery = z.infer<typeof UnitQuery>
