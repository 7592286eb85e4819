import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import type { Campaign } from '@/lib/contracts/campaign'
import { useT } from '@/lib/i18n/provider'
import { ChosenChips } from './filter-chips'
import { isFiltered, withoutFilters } from './list-filter'
import { ResultPanel } from './result-panel'
import type { ListAddress } from './use-list-address'

export function Nothing({ campaign, address }: { campaign: Campaign; address: ListAddress }) {
  const t = useT()
  const { filter, go } = address
  const filtered = isFiltered(filter)
  const branch = campaign.units.find(({ key }) => key === filter.branch)
  return (
    <ResultPanel label={t('task-list.title')} className="border-rule border-t px-(--gutter) py-14">
      <EmptyState
        {...(filtered || branch ? {} : { stone: '0' })}
        above={
          filtered && (
            <ChosenChips campaign={campaign} filter={filter} onChange={(next) => go({ filter: next })} />
          )
        }
        title={
          branch
            ? t(filtered ? 'task-list.none.filteredBranch' : 'task-list.none.branch', {
                unit: branch.shortName,
              })
            : t(filtered ? 'task-list.none.filtered' : 'task-list.none')
        }
        fact={filter.q ? t('task-list.none.query', { q: filter.q }) : undefined}
        action={
          <>
            {filtered && (
              <Button onClick={() => go({ filter: withoutFilters(filter) })}>
                {t('task-list.filter.drop')}
              </Button>
            )}
            {branch && (
              <Button onClick={() => go({ filter: { ...filter, branch: null } })}>
                {t('task-list.none.wholePlan')}
              </Button>
            )}
          </>
        }
      />
    </ResultPanel>
  )
}
