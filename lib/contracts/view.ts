import { z } from 'zod'
import { PersonRef } from './task'
import { line } from './text'

/** Filters one person may keep in one plan. */
export const VIEWS_MAX = 40

/** A filter kept under a name. */
export const SavedView = z.object({
  id: z.string(),
  name: z.string(),
  /** the canonical filter, as it stands in the address of the list */
  query: z.string(),
  shared: z.boolean(),
  mine: z.boolean(),
  owner: PersonRef,
  /** tasks it finds now, for the person who asks; null beyond `countOver` */
  count: z.number().nullable(),
  countOver: z.number().optional(),
})
export type SavedView = z.infer<typeof SavedView>
export const SavedViewList = z.object({ items: z.array(SavedView) })

const name = line(60)
const query = z.string({ error: 'required' }).max(2_000, { error: 'too_long' })
const shared = z.boolean({ error: 'not_a_choice' })

export const SaveView = z.strictObject({ name, query, shared })
export type SaveView = z.infer<typeof SaveView>
export const ChangeView = z.strictObject({
  name: name.optional(),
  query: query.optional(),
  shared: shared.optional(),
})
export type ChangeView = z.infer<typeof ChangeView>
