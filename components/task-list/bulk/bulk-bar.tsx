import { useState } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import { useExporting } from '@/components/task/use-exporting'
import { filterQuery, type ListFilter } from '@/components/task-list/list-filter'
import { Icon, type IconName } from '@/components/ui/icon'
import { Menu } from '@/components/ui/menu'
import { MenuAction } from '@/components/ui/menu-item'
import type { Campaign } from '@/lib/contracts/campaign'
import { mayOnSome } from '@/lib/domain/policy'
import { useT } from '@/lib/i18n/provider'
import { BulkDialog } from './bulk-dialog'
import type { BulkName } from './bulk-step'
import type { useGathering } from './use-gathering'
import type { TaskSelection } from './use-selection'

const STEPS: readonly { name: BulkName; icon: IconName; action: 'urge' | 'edit' }[] = [
  { name: 'urge', icon: 'megaphone', action: 'urge' },
  { name: 'reassign', icon: 'user-cog', action: 'edit' },
  { name: 'due', icon: 'calendar-days', action: 'edit' },
  { name: 'group', icon: 'folder-move', action: 'edit' },
]

const BUTTON =
  'inline-flex h-9 items-center gap-2 whitespace-nowrap rounded-control px-3 font-medium hover:bg-paper hover:text-ink focus-visible:outline-paper'

type Props = {
  campaign: Campaign
  filter: ListFilter
  selection: TaskSelection
  gathering: ReturnType<typeof useGathering>
}

/** Appears with the first row chosen: what can be done with all of them. */
export function BulkBar({ campaign, filter, selection, gathering }: Props) {
  const t = useT()
  const viewer = useViewer()
  const [asking, setAsking] = useState<BulkName | null>(null)
  const steps = STEPS.filter(({ action }) => mayOnSome(viewer, action))
  const n = selection.tasks.length
  if (n === 0) return null
  return (
    <section
      aria-label={t('bulk.bar')}
      className="sticky bottom-4 z-20 mx-(--gutter) mt-4 mb-4 flex w-fit max-w-full flex-wrap items-center gap-1 rounded-pop bg-ink px-2 py-2 text-paper text-table shadow-pop max-md:hidden print:hidden"
    >
      <b aria-live="polite" className="border-paper/30 border-r py-1.5 pr-4 pl-3 font-semibold">
        {t('bulk.chosen', { n })}
      </b>
      {steps.map(({ name, icon }) => (
        <button key={name} type="button" className={BUTTON} onClick={() => setAsking(name)}>
          <Icon name={icon} />
          {t(`bulk.${name}`)}
        </button>
      ))}
      <MoreMenu filter={filter} selection={selection} gathering={gathering} />
      <button type="button" aria-label={t('bulk.clear')} className={BUTTON} onClick={selection.clear}>
        <Icon name="x" />
      </button>
      {asking && (
        <BulkDialog
          name={asking}
          campaign={campaign}
          tasks={selection.tasks}
          onClose={() => setAsking(null)}
          onDone={selection.clear}
        />
      )}
    </section>
  )
}

/** What chosen rows become: a workbook, or a paper to print and to write on. */
const CHOSEN_FORMATS = ['xlsx', 'pdf', 'docx'] as const

/** The chosen rows as a file, and the choice of all that match. */
function MoreMenu({ filter, selection, gathering }: Omit<Props, 'campaign'>) {
  const t = useT()
  const { make, isMaking } = useExporting(filterQuery(filter))
  const keys = selection.tasks.map(({ key }) => key)
  return (
    <Menu
      label={t('bulk.more')}
      align="end"
      className="text-ink"
      trigger={(props) => (
        <button type="button" aria-label={t('bulk.more')} aria-busy={isMaking} className={BUTTON} {...props}>
          <Icon name="ellipsis" />
        </button>
      )}
    >
      {CHOSEN_FORMATS.map((format) => (
        <MenuAction key={format} icon="download" onPress={() => make(format, keys)}>
          {t('bulk.export', { n: keys.length, format: format.toUpperCase() })}
        </MenuAction>
      ))}
      {gathering && (
        <MenuAction icon="list-checks" onPress={gathering.gather}>
          {t('bulk.gather', { n: gathering.n })}
        </MenuAction>
      )}
    </Menu>
  )
}
