import { z } from 'zod'
import { PersonRef } from './refs'

/** One line of a task's history; the words for it are the reader's (`activity.<kind>`). */
export const ActivityEntry = z.object({
  at: z.string(),
  by: PersonRef.nullable(),
  /** the absent person on whose power it was done (ủy quyền) */
  onBehalfOf: PersonRef.nullable(),
  kind: z.string(),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
  reason: z.string().nullable(),
})
export type ActivityEntry = z.infer<typeof ActivityEntry>
export const ActivityPage = z.object({ items: z.array(ActivityEntry) })
