import type { Campaign } from '@/lib/contracts/campaign'
import { exactForm, fold, matchesQuery } from '@/lib/domain/fold'

export type People = Campaign['people']

/**
 * Whom a text names: an id, else the one person of that name, else the one whose name holds its words. Of two alike the
 * one with the same marks, then the one of the lead unit; undefined when nobody or several are left. Pure.
 */
export function personTyped(text: string, people: People, leadUnitId: string): People[number] | undefined {
  const given = people.find(({ id }) => id === text)
  if (given) return given
  const alike = people.filter(({ name }) => fold(name) === fold(text))
  const exact = alike.filter(({ name }) => exactForm(name) === exactForm(text))
  const found = exact.length > 0 ? exact : alike
  if (found.length > 0) return onlyOf(found) ?? onlyOf(found.filter(({ unitId }) => unitId === leadUnitId))
  return onlyOf(people.filter(({ name }) => matchesQuery(name, text)))
}

const onlyOf = (found: People) => (found.length === 1 ? found[0] : undefined)
