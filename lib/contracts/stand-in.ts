import { z } from 'zod'
import { ROLES } from '@/lib/domain/policy'
import { STAND_IN_STATES } from '@/lib/domain/stand-in'
import { PersonRef, UnitRef } from './refs'
import { id, plainDateField } from './text'

/** Ủy quyền: from one day to another, both in it, one person also holds the powers of an absent one. */
export const StandIn = z.object({
  id: z.string(),
  absent: PersonRef,
  standIn: PersonRef,
  fromOn: z.string(),
  toOn: z.string(),
  grantedBy: PersonRef,
  grantedAt: z.string(),
  endedAt: z.string().nullable(),
  state: z.enum(STAND_IN_STATES),
})
export type StandIn = z.infer<typeof StandIn>

/** Somebody who may be absent or stand in, by given name; `branch` = the own unit and those below it. */
const OfficePerson = PersonRef.extend({
  title: z.string(),
  role: z.enum(ROLES),
  unit: UnitRef,
  unitId: z.string(),
  branch: z.array(z.string()),
})
export type OfficePerson = z.infer<typeof OfficePerson>

export const StandInList = z.object({ items: z.array(StandIn), people: z.array(OfficePerson) })
export type StandInList = z.infer<typeof StandInList>

/** Without `absentId` the absent person is the one who asks. */
export const NameStandIn = z.strictObject({
  absentId: id.optional(),
  standInId: id,
  fromOn: plainDateField,
  toOn: plainDateField,
})
export type NameStandIn = z.infer<typeof NameStandIn>
