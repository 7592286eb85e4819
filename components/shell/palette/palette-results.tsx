import { Autocomplete } from '@base-ui/react/autocomplete'
import { Icon } from '@/components/ui/icon'
import { Kbd } from '@/components/ui/kbd'
import { useT } from '@/lib/i18n/provider'
import type { Grouped, PaletteItem } from './palette-items'
import type { useFoundTasks } from './use-found-tasks'

type Props = {
  groups: readonly Grouped[]
  query: string
  found: ReturnType<typeof useFoundTasks>
  onChoose: (item: PaletteItem) => void
}

/** What answers, group by group; when nothing does, that is said, with the way to the full list below. */
export function PaletteResults({ groups, query, found, onChoose }: Props) {
  const t = useT()
  const n = groups.reduce((sum, group) => sum + (group.value === 'more' ? 0 : group.items.length), 0)
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div role="status" className="p-1.5 pb-0 empty:hidden">
        {found.failed && <p className={SAID}>{t('palette.offline')}</p>}
        {query.trim() !== '' && <Said n={n} query={query.trim()} waiting={found.isWaiting} />}
      </div>
      <Autocomplete.List
        aria-label={t('palette.list')}
        // The list itself scrolls: the arrows of its field go through it.
        className="min-h-0 flex-1 overflow-y-auto overscroll-contain p-1.5"
      >
        {(group: Grouped) => (
          <Autocomplete.Group key={group.value} items={group.items} className="pb-1.5">
            <Autocomplete.GroupLabel className="px-3.5 pt-2 pb-1 font-medium text-caption text-ink-3">
              {t(`palette.group.${group.value}`)}
            </Autocomplete.GroupLabel>
            <Autocomplete.Collection>
              {(item: PaletteItem) => <Row key={item.id} item={item} onChoose={onChoose} />}
            </Autocomplete.Collection>
          </Autocomplete.Group>
        )}
      </Autocomplete.List>
    </div>
  )
}

const SAID = 'px-3.5 py-2 text-ink-2 text-table'

function Said({ n, query, waiting }: { n: number; query: string; waiting: boolean }) {
  const t = useT()
  if (n > 0) return <p className="sr-only">{t('palette.found', { n })}</p>
  return <p className={SAID}>{waiting ? t('palette.searching') : t('palette.nothing', { q: query })}</p>
}

function Row({ item, onChoose }: { item: PaletteItem; onChoose: (item: PaletteItem) => void }) {
  const { icon, lead, label, detail, keys } = item
  return (
    <Autocomplete.Item
      value={item}
      onClick={() => onChoose(item)}
      className="flex min-h-10 cursor-pointer select-none items-center gap-3 rounded-control px-3.5 py-1.5 text-table outline-none data-highlighted:bg-brand-tint max-md:min-h-11"
    >
      <Icon name={icon} className="text-ink-3" />
      <span className="flex min-w-0 flex-1 items-baseline gap-x-2 max-md:flex-col">
        <span className="max-w-full truncate">
          {lead && <span className="mr-2 font-num text-ink-3">{lead}</span>}
          {label}
        </span>
        {detail && <span className="min-w-16 max-w-full truncate text-ink-3 text-secondary">{detail}</span>}
      </span>
      {keys && <Kbd>{keys}</Kbd>}
    </Autocomplete.Item>
  )
}
