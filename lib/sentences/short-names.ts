import type { Campaign } from '@/lib/contracts/campaign'
import type { UnitRef } from '@/lib/contracts/task'

/** The short name of a unit, for lines with little room; a unit the plan no longer lists keeps its full one. */
export function shortNames({ units }: Pick<Campaign, 'units'>): (unit: UnitRef) => string {
  const names = new Map(units.map(({ id, shortName }) => [id, shortName]))
  return ({ id, name }) => names.get(id) ?? name
}
