import { optionsOf } from '@/components/task-list/filter-words'
import type { Campaign } from '@/lib/contracts/campaign'
import type { ListGrouping } from '@/lib/contracts/list-preferences'
import { roman } from '@/lib/domain/task-key'
import { useT } from '@/lib/i18n/provider'

export type GroupTitle = { numeral: string | null; title: string }

/** What stands over a group: the numeral and title of a plan group, a unit, a person, a deadline class. */
export function useGroupTitle(campaign: Campaign, grouping: ListGrouping): (key: string) => GroupTitle {
  const t = useT()
  return (key) => {
    if (grouping === 'none') return { numeral: null, title: '' }
    if (grouping === 'group') {
      const group = campaign.groups.find((one) => one.key === key)
      return { numeral: roman(group?.ordinal ?? 1), title: group?.title ?? key }
    }
    if (grouping === 'owner' && key === '') return { numeral: null, title: t('task-list.groupBy.noOwner') }
    const option = optionsOf(t, campaign, grouping).find(({ value }) => value === key)
    return { numeral: null, title: option?.label ?? key }
  }
}
