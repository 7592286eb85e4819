import type { Campaign } from '@/lib/contracts/campaign'
import { useT } from '@/lib/i18n/provider'
import { FilterBar } from './filter-bar'
import { ListBar } from './list-bar'
import type { View } from './list-filter'
import { PastStrip } from './past-strip'
import type { ListAddress } from './use-list-address'
import type { useTaskList } from './use-task-list'
import { useSavedViews } from './views/use-saved-views'
import { ViewChips } from './views/view-chips'
import { ViewTabs } from './views/view-tabs'

export const RESULT_ID = 'task-list-result'

type Props = {
  address: ListAddress
  campaign: Campaign
  found: ReturnType<typeof useTaskList>
  counts: Partial<Record<View, number>>
}

/** Top bar, the fixed and the kept views, and the filters. */
export function ListHead({ address, campaign, found, counts }: Props) {
  const t = useT()
  const { filter, opening, go } = address
  const views = useSavedViews(address, campaign)
  return (
    <>
      <ListBar address={address} campaign={campaign} found={found} />
      {filter.asOf && (
        <PastStrip day={filter.asOf} onToday={() => go({ filter: { ...filter, asOf: null } })} />
      )}
      <div className="px-(--gutter) md:pt-1">
        <ViewTabs views={views} counts={counts} panelId={RESULT_ID} />
        <FilterBar
          campaign={campaign}
          filter={filter}
          opening={opening}
          views={<ViewChips views={views} counts={counts} />}
          found={t('task-list.found', { n: found.totalOver ?? found.total ?? found.tasks.length })}
          onChange={(next) => go({ filter: next })}
        />
      </div>
    </>
  )
}
