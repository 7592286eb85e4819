import { type ReactNode, useState } from 'react'
import { TopBarFrame } from '@/components/shell/top-bar-frame'
import { useViewer } from '@/components/shell/viewer-provider'
import { ButtonLink } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import type { Campaign } from '@/lib/contracts/campaign'
import { mayOnSome } from '@/lib/domain/policy'
import { uiNumber } from '@/lib/format/number'
import { useLocale, useT } from '@/lib/i18n/provider'
import { SearchField } from './search-field'
import type { ListAddress } from './use-list-address'
import { PhoneViewSwitch } from './view-switch'

/** How many the filter finds: in all, or of what is here so far. */
export type Found = { total: number | null; totalOver: number | null; tasks: readonly unknown[] }

type Props = { address: ListAddress; campaign: Campaign; found: Found; actions?: ReactNode }

/** The page's own top bar: title with the number found, search, "+ Thêm". On a phone the search unfolds below. */
export function ListBar({ address, campaign, found, actions }: Props) {
  const t = useT()
  const locale = useLocale()
  const viewer = useViewer()
  const { filter, go, wantsSearch } = address
  const [searching, setSearching] = useState(wantsSearch || filter.q !== '')
  const mayAdd = mayOnSome(viewer, 'create') && filter.asOf === null && campaign.status === 'running'
  const search = (q: string) => q !== filter.q && go({ filter: { ...filter, q } }, 'replace')
  return (
    <>
      <TopBarFrame>
        <h1 className="mr-auto whitespace-nowrap font-semibold text-h2">
          {t(address.view === 'timeline' ? 'timeline.title' : 'task-list.title')}{' '}
          <span className="font-normal text-[0.9em] text-ink-3">
            {found.totalOver === null
              ? uiNumber(found.total ?? found.tasks.length, locale)
              : t('task-list.over', { total: found.totalOver })}
          </span>
        </h1>
        <SearchField
          q={filter.q}
          wanted={wantsSearch}
          onSearch={search}
          className="min-w-32 flex-[0_1_340px] max-md:hidden"
        />
        <IconButton
          icon="search"
          label={t('shell.search')}
          aria-expanded={searching}
          onClick={() => setSearching(!searching)}
          className="md:hidden"
        />
        {actions}
        <PhoneViewSwitch address={address} />
        {mayAdd && (
          <>
            <ButtonLink href="/tasks/new" variant="primary" icon="plus" className="max-md:hidden">
              {t('task-list.add')}
            </ButtonLink>
            <ButtonLink
              href="/tasks/new"
              variant="ghost"
              aria-label={t('task-list.addTask')}
              className="size-11 px-0! md:hidden"
            >
              <Icon name="plus" size={22} />
            </ButtonLink>
          </>
        )}
      </TopBarFrame>
      {searching && (
        <SearchField
          id="task-search-below"
          q={filter.q}
          wanted={filter.q === ''}
          onSearch={search}
          className="px-4 pt-3 md:hidden"
        />
      )}
    </>
  )
}
