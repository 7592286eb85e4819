import { z } from 'zod'
import { HeadingParts, ReportHeading } from './report'
import { PersonRef } from './task'

const parts = {
  parentBody: true,
  body: true,
  sign: true,
  place: true,
  addressees: true,
  recipients: true,
  signer: true,
} as const

/** What of a form belongs to the body that issues. `version` 0 = nobody has kept it yet: it is that of the plan's own body. */
export const Letterhead = ReportHeading.pick(parts).extend({
  version: z.number().int(),
  kept: z.object({ at: z.string(), by: PersonRef }).nullable(),
})
export type Letterhead = z.infer<typeof Letterhead>
export const LetterheadList = z.object({ items: z.array(Letterhead) })

/** `version` as it was seen, 0 for a body that had none. */
export const KeepLetterhead = HeadingParts.pick(parts).extend({
  version: z.number({ error: 'required' }).int({ error: 'out_of_range' }).min(0, { error: 'out_of_range' }),
})
export type KeepLetterhead = z.infer<typeof KeepLetterhead>
