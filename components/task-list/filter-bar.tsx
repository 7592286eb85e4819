import type { ReactNode } from 'react'
import { MenuChip, RemovableChip, ToggleChip } from '@/components/ui/chip'
import { Menu } from '@/components/ui/menu'
import { MenuChoice } from '@/components/ui/menu-item'
import type { Campaign } from '@/lib/contracts/campaign'
import { useT } from '@/lib/i18n/provider'
import { ExportMenu } from './export-menu'
import { ChosenChips } from './filter-chips'
import { extrasInForce, FilterExtras } from './filter-extras'
import { FilterMenu } from './filter-menu'
import { FilterSheet } from './filter-sheet'
import { optionsOf } from './filter-words'
import { type Choice, isFiltered, type ListFilter, MENUS, SORTS, withoutFilters } from './list-filter'

type Props = {
  campaign: Campaign
  filter: ListFilter
  opening: string | null
  /** chips of the fixed and kept views, for a phone */
  views: ReactNode
  tools?: ReactNode
  /** rows the filter finds, in words */
  found: string
  onChange: (filter: ListFilter) => void
}

/** Filters in force as chips that go away, then the menus that add some; one row that scrolls sideways on a phone. */
export function FilterBar({ campaign, filter, opening, views, found, tools, onChange }: Props) {
  const t = useT()
  const set = (choice: Choice, values: string[]) => onChange({ ...filter, [choice]: values })
  return (
    <div className="flex items-center gap-2 pt-1 pb-3 max-md:-mx-4 max-md:overflow-x-auto max-md:px-4 max-md:[scrollbar-width:none] md:flex-wrap">
      <span className="contents md:hidden">
        <FilterSheet {...{ campaign, filter, found, onChange }} />
        {views}
      </span>
      <BranchChip campaign={campaign} filter={filter} opening={opening} onChange={onChange} />
      <ChosenChips campaign={campaign} filter={filter} onChange={onChange} />
      <span className="contents max-md:hidden">
        {MENUS.map((choice) => (
          <FilterMenu
            key={choice}
            label={t(`task-list.filter.${choice}`)}
            options={optionsOf(t, campaign, choice)}
            chosen={filter[choice]}
            onChange={(values) => set(choice, values)}
            extras={<FilterExtras {...{ choice, filter, onChange }} />}
            extra={extrasInForce(choice, filter)}
          />
        ))}
        <SortMenu filter={filter} onChange={onChange} />
      </span>
      {isFiltered(filter) && (
        <button
          type="button"
          className="link whitespace-nowrap px-1 text-secondary max-md:min-h-11"
          onClick={() => onChange(withoutFilters(filter))}
        >
          {t('task-list.filter.clear')}
        </button>
      )}
      <span className="flex flex-none items-center gap-1 md:ml-auto">
        {tools}
        <ExportMenu filter={filter} />
      </span>
    </div>
  )
}

/** The branch shown goes away with one press, and a manager's own comes back with one. */
function BranchChip({
  campaign,
  filter,
  opening,
  onChange,
}: Pick<Props, 'campaign' | 'filter' | 'opening' | 'onChange'>) {
  const t = useT()
  const shown = campaign.units.find(({ key }) => key === filter.branch)
  if (!shown && !opening) return null
  const label = shown ? t('task-list.filter.branch', { unit: shown.shortName }) : ''
  return shown ? (
    <RemovableChip
      removeLabel={t('task-list.filter.remove', { label })}
      onRemove={() => onChange({ ...filter, branch: null })}
    >
      {label}
    </RemovableChip>
  ) : (
    <ToggleChip pressed={false} onClick={() => onChange({ ...filter, branch: opening })}>
      {t('task-list.filter.ownBranch')}
    </ToggleChip>
  )
}

function SortMenu({ filter, onChange }: Pick<Props, 'filter' | 'onChange'>) {
  const t = useT()
  return (
    <Menu
      label={t('task-list.sort')}
      trigger={(props) => (
        <MenuChip {...props} look={filter.sort === 'key' ? 'off' : 'on'}>
          {t('task-list.sort.chosen', { sort: t(`task-list.sort.${filter.sort}`) })}
        </MenuChip>
      )}
    >
      {SORTS.map((sort) => (
        <MenuChoice key={sort} checked={filter.sort === sort} onPress={() => onChange({ ...filter, sort })}>
          {t(`task-list.sort.${sort}`)}
        </MenuChoice>
      ))}
    </Menu>
  )
}
