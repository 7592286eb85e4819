import { addDays, type PlainDate } from './calendar'
import { requireDaysInOrder } from './due-span'
import { invalidField } from './errors'

/** The longest a person is stood in for at a time: a quarter, so that no power is lent and forgotten. */
export const STAND_IN_DAYS_MAX = 92

export type StandInDays = { fromOn: PlainDate; toOn: PlainDate }

/** Refused (422 at the day): a first day in the past, a last before the first, more than `STAND_IN_DAYS_MAX` days. Both days are in it. */
export function checkStandInDays({ fromOn, toOn }: StandInDays, today: PlainDate): void {
  if (fromOn < today) throw invalidField('fromOn', 'day_past')
  requireDaysInOrder(fromOn, toOn, 'toOn')
  if (toOn >= addDays(fromOn, STAND_IN_DAYS_MAX)) throw invalidField('toOn', 'stand_in_long')
}

export const STAND_IN_STATES = ['coming', 'running', 'over'] as const
export type StandInState = (typeof STAND_IN_STATES)[number]

/** Where a stand-in is on a day; one that was ended is over from that moment. */
export function standInState(
  { fromOn, toOn }: StandInDays,
  endedAt: string | null,
  today: PlainDate,
): StandInState {
  if (endedAt !== null || today > toOn) return 'over'
  return today < fromOn ? 'coming' : 'running'
}
