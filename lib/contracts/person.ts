import { z } from 'zod'
import { ROLES } from '@/lib/domain/policy'
import { ListPreferences } from './list-preferences'
import { UnitRef } from './task'

/** GET /api/session. */
export const Session = z.object({
  person: z.object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    role: z.enum(ROLES),
    title: z.string(),
    unit: UnitRef,
  }),
  today: z.string(),
  trial: z.boolean(),
})
export type Session = z.infer<typeof Session>

export const OwnSession = z.object({
  id: z.string(),
  device: z.string(),
  createdAt: z.string(),
  lastSeenAt: z.string(),
  current: z.boolean(),
})
export type OwnSession = z.infer<typeof OwnSession>
export const OwnSessionList = z.object({ items: z.array(OwnSession) })

const password = z
  .string({ error: 'required' })
  .min(1, { error: 'required' })
  .max(1_000, { error: 'too_long' })
export const ChangePassword = z.strictObject({ current: password, next: password })

export const THEMES = ['system', 'light', 'dark'] as const
export const LOCALES = ['vi', 'en'] as const
export const SetPreferences = z.strictObject({
  theme: z.enum(THEMES, { error: 'not_a_choice' }).optional(),
  locale: z.enum(LOCALES, { error: 'not_a_choice' }).optional(),
  /** whether single letters are keys (WCAG 2.1.4) */
  singleKeys: z.boolean({ error: 'not_a_choice' }).optional(),
  /** how a person looks at lists; what is not said stays as it was */
  list: ListPreferences.optional(),
})
export type SetPreferences = z.infer<typeof SetPreferences>
