import { z } from 'zod'

export const UnitRef = z.object({ id: z.string(), key: z.string(), name: z.string() })
export type UnitRef = z.infer<typeof UnitRef>
export const PersonRef = z.object({ id: z.string(), name: z.string() })
export type PersonRef = z.infer<typeof PersonRef>
