import { useQuery } from '@tanstack/react-query'
import { useViewer } from '@/components/shell/viewer-provider'
import { keptQuery, type ListFilter, readFilter } from '@/components/task-list/list-filter'
import type { ListAddress } from '@/components/task-list/use-list-address'
import { useOpenPage } from '@/components/ui/under-way'
import type { Campaign } from '@/lib/contracts/campaign'
import { LIST_VIEWS, type ListView } from '@/lib/contracts/filter-query'
import type { SavedView } from '@/lib/contracts/view'
import { viewsQuery } from '@/lib/queries/views'

/** The view a filter was kept in; those kept before there were several have none and are shown in any. */
export function keptView({ query }: SavedView): ListView | null {
  const named = new URLSearchParams(query).get('view')
  return LIST_VIEWS.find((view) => view === named) ?? null
}

/** The kept filters, the one the list began with, and whether the list still shows it as it was saved. */
export function useSavedViews(address: ListAddress, campaign: Campaign) {
  const { today } = useViewer()
  const openPage = useOpenPage()
  const { filter, savedId, go } = address
  const items = useQuery(viewsQuery(campaign.id)).data?.items ?? []
  const active = items.find(({ id }) => id === savedId) ?? null
  const filterOf = (view: SavedView): ListFilter => ({
    ...readFilter(new URLSearchParams(view.query), campaign, { today, opening: null }),
    asOf: filter.asOf,
  })
  const isOther = (view: ListView | null) => view !== null && view !== address.view
  const isChanged =
    active !== null && (keptQuery(filterOf(active)) !== keptQuery(filter) || isOther(keptView(active)))
  const show = (saved: SavedView) => {
    const next = { filter: filterOf(saved), savedId: saved.id, view: keptView(saved) ?? address.view }
    const isAway = (next.view === 'timeline') !== (address.view === 'timeline')
    if (isAway) openPage(address.hrefOf(next))
    else go(next)
  }
  return { items, active, isChanged, filterOf, show, address }
}

export type SavedViews = ReturnType<typeof useSavedViews>
