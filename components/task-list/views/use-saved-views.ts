import { useQuery } from '@tanstack/react-query'
import { useViewer } from '@/components/shell/viewer-provider'
import { keptQuery, type ListFilter, readFilter } from '@/components/task-list/list-filter'
import type { ListAddress } from '@/components/task-list/use-list-address'
import type { Campaign } from '@/lib/contracts/campaign'
import type { SavedView } from '@/lib/contracts/view'
import { viewsQuery } from '@/lib/queries/views'

/** The kept filters, the one the list began with, and whether the list still shows it as it was saved. */
export function useSavedViews(address: ListAddress, campaign: Campaign) {
  const { today } = useViewer()
  const { filter, savedId, go } = address
  const items = useQuery(viewsQuery(campaign.id)).data?.items ?? []
  const active = items.find(({ id }) => id === savedId) ?? null
  const filterOf = (view: SavedView): ListFilter => ({
    ...readFilter(new URLSearchParams(view.query), campaign, { today, opening: null }),
    asOf: filter.asOf,
  })
  const isChanged = active !== null && keptQuery(filterOf(active)) !== keptQuery(filter)
  const show = (view: SavedView) => go({ filter: filterOf(view), savedId: view.id })
  return { items, active, isChanged, filterOf, show, address }
}

export type SavedViews = ReturnType<typeof useSavedViews>
