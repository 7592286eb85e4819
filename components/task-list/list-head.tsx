import type { ReactNode } from 'react'
import { PastStrip } from '@/components/task/past-strip'
import type { Campaign } from '@/lib/contracts/campaign'
import { uiDate } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import { FilterBar } from './filter-bar'
import { type Found, ListBar } from './list-bar'
import type { View } from './list-filter'
import { RESULT_ID } from './result-panel'
import type { ListAddress } from './use-list-address'
import { ViewSwitch } from './view-switch'
import { useSavedViews } from './views/use-saved-views'
import { ViewChips } from './views/view-chips'
import { ViewTabs } from './views/view-tabs'

type Props = {
  address: ListAddress
  campaign: Campaign
  found: Found
  counts: Partial<Record<View, number>>
  /** what one view alone offers, in the top bar */
  actions?: ReactNode
  /** how this view looks, beside the filters */
  tools?: ReactNode
}

/** Top bar, the fixed and the kept views, and the filters. */
export function ListHead({ address, campaign, found, counts, actions, tools }: Props) {
  const t = useT()
  const { filter, opening, go } = address
  const views = useSavedViews(address, campaign)
  return (
    <>
      <ListBar address={address} campaign={campaign} found={found} actions={actions} />
      {filter.asOf && (
        <PastStrip
          text={t('task-list.past.day', { date: uiDate(filter.asOf) })}
          onToday={() => go({ filter: { ...filter, asOf: null } })}
        />
      )}
      <div className="px-(--gutter) md:pt-1">
        <div className="flex items-center gap-4">
          <div className="min-w-0 flex-1">
            <ViewTabs views={views} counts={counts} panelId={RESULT_ID} />
          </div>
          <ViewSwitch address={address} />
        </div>
        <FilterBar
          campaign={campaign}
          filter={filter}
          opening={opening}
          views={<ViewChips views={views} counts={counts} />}
          found={t('task-list.found', { n: found.totalOver ?? found.total ?? found.tasks.length })}
          tools={tools}
          onChange={(next) => go({ filter: next })}
        />
      </div>
    </>
  )
}
