import type { ReactNode } from 'react'
import { TabButtons } from '@/components/ui/tabs'
import type { Campaign } from '@/lib/contracts/campaign'
import { uiNumber } from '@/lib/format/number'
import { useLocale, useT } from '@/lib/i18n/provider'
import { FilterBar } from './filter-bar'
import { type Found, ListBar } from './list-bar'
import { VIEWS, type View, viewFilter, viewOf } from './list-filter'
import { PastStrip } from './past-strip'
import type { ListAddress } from './use-list-address'
import { ViewSwitch } from './view-switch'

export const RESULT_ID = 'task-list-result'

type Props = {
  address: ListAddress
  campaign: Campaign
  found: Found
  counts: Partial<Record<View, number>>
  /** what one view alone offers, in the top bar */
  actions?: ReactNode
}

/** Top bar, the fixed views and the filters. */
export function ListHead({ address, campaign, found, counts, actions }: Props) {
  const t = useT()
  const locale = useLocale()
  const { filter, opening, go } = address
  const isView = (key: string): key is View => VIEWS.some((view) => view === key)
  return (
    <>
      <ListBar address={address} campaign={campaign} found={found} actions={actions} />
      {filter.asOf && (
        <PastStrip day={filter.asOf} onToday={() => go({ filter: { ...filter, asOf: null } })} />
      )}
      <div className="px-(--gutter) md:pt-1">
        <div className="flex items-center gap-4 max-md:hidden">
          <TabButtons
            label={t('task-list.views')}
            panelId={RESULT_ID}
            active={viewOf(filter)}
            tabs={VIEWS.map((view) => ({
              key: view,
              label: t(`task-list.view.${view}`),
              count: counts[view] === undefined ? undefined : uiNumber(counts[view], locale),
            }))}
            onSelect={(key) => isView(key) && go({ filter: viewFilter(key, filter) })}
            className="min-w-0 flex-1"
          />
          <ViewSwitch address={address} />
        </div>
        <FilterBar
          campaign={campaign}
          filter={filter}
          opening={opening}
          counts={counts}
          found={t('task-list.found', { n: found.totalOver ?? found.total ?? found.tasks.length })}
          onChange={(next) => go({ filter: next })}
        />
      </div>
    </>
  )
}
