import { useQuery } from '@tanstack/react-query'
import { useViewer } from '@/components/shell/viewer-provider'
import type { UnitRef } from '@/lib/contracts/task'
import { campaignQuery } from '@/lib/queries/campaign'
import { shortNames } from '@/lib/sentences/short-names'

/** The short names of the plan that is looked at; full ones until it is there. */
export function useShortName(): (unit: UnitRef) => string {
  const { campaignId } = useViewer()
  const { data } = useQuery(campaignQuery(campaignId))
  return shortNames(data ?? { units: [] })
}
