import { z } from 'zod'
import { HOLIDAY_BASES } from '@/lib/domain/holidays'
import { PersonRef } from './refs'
import { line, plainDateField } from './text'

/** A day off on a weekday; one struck off stays for the answers about days before that. */
export const Holiday = z.object({
  id: z.string(),
  on: z.string(),
  name: z.string(),
  basis: z.enum(HOLIDAY_BASES),
  /** who entered it, null for what came with the product */
  addedBy: PersonRef.nullable(),
  addedAt: z.string(),
  removal: z.object({ by: PersonRef.nullable(), at: z.string() }).nullable(),
})
export type Holiday = z.infer<typeof Holiday>

export const HolidayList = z.object({ items: z.array(Holiday) })
export type HolidayList = z.infer<typeof HolidayList>

export const AddHoliday = z.strictObject({ on: plainDateField, name: line(200) })
export type AddHoliday = z.infer<typeof AddHoliday>
