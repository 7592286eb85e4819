import { z } from 'zod'
import { PersonRef, Task, UnitRef } from './task'
import { list, unitName } from './task-filter'
import { plainDateField } from './text'

const count = z.number().int()

/** Rows of one answer. */
export const INDICATORS_MOST = 500
/** Entries of one answer. */
export const ENTRIES_MOST = 200

/** What a task counts, at a day. */
export const Indicator = z.object({
  task: Task.pick({ id: true, key: true, title: true }),
  group: z.string(),
  leadUnit: UnitRef,
  owner: PersonRef.nullable(),
  name: z.string(),
  unit: z.string(),
  target: count,
  done: count,
  status: Task.shape.status,
  badge: Task.shape.badge,
  startsOn: z.string().nullable(),
  dueOn: z.string().nullable(),
  /** updates that changed what is done */
  entries: count,
})
export type Indicator = z.infer<typeof Indicator>

export const IndicatorPage = z.object({
  asOf: z.string(),
  /** group by group in the plan's order, the first 500 */
  items: z.array(Indicator),
  total: count,
  /** sums of all that match and are counted in the same unit, shares apart; only where there are at least two */
  totals: z.array(z.object({ group: z.string(), unit: z.string(), done: count, target: count, n: count })),
})
export type IndicatorPage = z.infer<typeof IndicatorPage>

export const IndicatorQuery = z.strictObject({
  group: list(z.string().max(64, { error: 'too_long' })).optional(),
  /** a unit and those below it */
  branch: unitName.optional(),
  asOf: plainDateField.optional(),
})
export type IndicatorQuery = z.infer<typeof IndicatorQuery>

/** One update that changed what is done. */
export const IndicatorEntry = z.object({
  at: z.string(),
  by: PersonRef.nullable(),
  /** the absent person on whose power it was done (ủy quyền) */
  onBehalfOf: PersonRef.nullable(),
  kind: z.string(),
  from: count,
  to: count,
  note: z.string().nullable(),
})
export type IndicatorEntry = z.infer<typeof IndicatorEntry>
/** Newest first, the last 200. */
export const IndicatorEntries = z.object({ items: z.array(IndicatorEntry), total: count })
export type IndicatorEntries = z.infer<typeof IndicatorEntries>
export const EntriesQuery = z.strictObject({ asOf: plainDateField.optional() })
export type EntriesQuery = z.infer<typeof EntriesQuery>
