import { useQuery } from '@tanstack/react-query'
import { useViewer } from '@/components/shell/viewer-provider'
import type { UnitRef } from '@/lib/contracts/task'
import { campaignQuery } from '@/lib/queries/campaign'

/** The short name of a unit, for lines with little room; a unit the plan no longer lists keeps its full one. */
export function useShortName(): (unit: UnitRef) => string {
  const { campaignId } = useViewer()
  const { data } = useQuery(campaignQuery(campaignId))
  return ({ id, name }) => data?.units.find((unit) => unit.id === id)?.shortName ?? name
}
