import { useViewer } from '@/components/shell/viewer-provider'
import { ButtonLink } from '@/components/ui/button'
import { TabButtons } from '@/components/ui/tabs'
import type { Campaign } from '@/lib/contracts/campaign'
import { roleMay } from '@/lib/domain/policy'
import { uiNumber } from '@/lib/format/number'
import { useLocale, useT } from '@/lib/i18n/provider'
import { FilterBar } from './filter-bar'
import { VIEWS, type View, viewFilter, viewOf } from './list-filter'
import { PastStrip } from './past-strip'
import { SearchField } from './search-field'
import type { ListAddress } from './use-list-address'
import type { useTaskList } from './use-task-list'

export const RESULT_ID = 'task-list-result'

type Props = {
  address: ListAddress
  campaign: Campaign
  found: ReturnType<typeof useTaskList>
  counts: Partial<Record<View, number>>
}

/** Title with the number found, search, the fixed views and the filters. */
export function ListHead({ address, campaign, found, counts }: Props) {
  const t = useT()
  const locale = useLocale()
  const { role } = useViewer()
  const { filter, opening, go, wantsSearch } = address
  const isView = (key: string): key is View => VIEWS.some((view) => view === key)
  return (
    <>
      {filter.asOf && (
        <PastStrip day={filter.asOf} onToday={() => go({ filter: { ...filter, asOf: null } })} />
      )}
      <header className="px-(--gutter) pt-4 max-md:pt-2">
        <div className="flex items-center gap-x-4 gap-y-2 max-md:flex-wrap">
          <h1 className="mr-auto whitespace-nowrap text-h1 max-md:sr-only">
            {t('task-list.title')}{' '}
            <span className="font-normal text-[0.7em] text-ink-3">
              {found.totalOver === null
                ? uiNumber(found.total ?? found.tasks.length, locale)
                : t('task-list.over', { total: found.totalOver })}
            </span>
          </h1>
          <SearchField
            q={filter.q}
            wanted={wantsSearch}
            onSearch={(q) => q !== filter.q && go({ filter: { ...filter, q } }, 'replace')}
            className={`min-w-32 flex-[0_1_270px] max-md:order-last max-md:flex-[1_1_100%] ${filter.q || wantsSearch ? '' : 'max-md:hidden'}`}
          />
          {roleMay(role, 'create') && filter.asOf === null && campaign.status === 'running' && (
            <ButtonLink href="/tasks/new" variant="primary" icon="plus" className="max-md:hidden">
              {t('task-list.add')}
            </ButtonLink>
          )}
        </div>
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
          className="max-md:hidden"
        />
        <FilterBar
          campaign={campaign}
          filter={filter}
          opening={opening}
          counts={counts}
          onChange={(next) => go({ filter: next })}
        />
      </header>
    </>
  )
}
