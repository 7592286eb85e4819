import { Autocomplete } from '@base-ui/react/autocomplete'
import { useEffect, useRef, useState } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { useOpenPage } from '@/components/ui/under-way'
import { useModal } from '@/components/ui/use-modal'
import { WHOLE_PLAN } from '@/lib/domain/branch'
import { useT } from '@/lib/i18n/provider'
import { openItem } from './open-item'
import { answeringGroups, openingGroups, type PaletteItem } from './palette-items'
import { PaletteResults } from './palette-results'
import { readRecent, remember } from './recent'
import { useFoundTasks } from './use-found-tasks'
import { usePaletteItems } from './use-palette-items'

/** Finds tasks, people, pages and commands from anywhere. Mounted = open. */
export function Palette({ onClose }: { onClose: () => void }) {
  const t = useT()
  const { groups, query, setQuery, found } = useGroups()
  const choose = useChoosing(onClose)
  const input = useRef<HTMLInputElement>(null)
  const modal = useModal(true, onClose, 'sheet')
  useEffect(() => input.current?.focus(), [])
  return (
    <dialog
      {...modal}
      aria-label={t('palette.label')}
      className="mx-auto mt-[12dvh] mb-auto max-h-[76dvh] w-[calc(100%-2rem)] max-w-[640px] animate-rise flex-col overflow-hidden rounded-pop bg-surface text-ink shadow-pop outline-none [--bar-bg:var(--surface)] open:flex max-md:mt-4 max-md:max-h-[calc(100dvh-2rem)]"
    >
      <Autocomplete.Root
        open
        inline
        items={groups}
        filter={null}
        value={query}
        onValueChange={setQuery}
        itemToStringValue={(item: PaletteItem) => item.label}
        autoHighlight="always"
        keepHighlight
      >
        <div className="flex flex-none items-center gap-3 border-rule-2 border-b pr-2 pl-5">
          <Icon name="search" size={18} className="text-ink-3" />
          <Autocomplete.Input
            ref={input}
            aria-label={t('palette.label')}
            aria-describedby="palette-help"
            placeholder={t('palette.placeholder')}
            enterKeyHint="go"
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return
              event.preventBaseUIHandler()
              event.preventDefault()
              event.stopPropagation()
              onClose()
            }}
            className="h-14 w-full min-w-0 bg-transparent text-body outline-none placeholder:text-ink-3"
          />
          <IconButton icon="x" label={t('palette.close')} onClick={onClose} />
        </div>
        <PaletteResults groups={groups} query={query} found={found} onChoose={choose} />
        <p
          id="palette-help"
          className="flex-none border-rule border-t px-5 py-2.5 text-caption text-ink-3 max-md:sr-only"
        >
          {t('palette.help')}
        </p>
      </Autocomplete.Root>
    </dialog>
  )
}

function useGroups() {
  const t = useT()
  const { id: personId } = useViewer()
  const [query, setQuery] = useState('')
  const items = usePaletteItems()
  const found = useFoundTasks(query)
  const q = query.trim()
  const more: PaletteItem = {
    id: 'more',
    group: 'more',
    icon: 'arrow-right',
    label: t('palette.allTasks', { q }),
    href: `/tasks?${new URLSearchParams({ branch: WHOLE_PLAN, q })}`,
  }
  const groups = q
    ? answeringGroups([...items, ...found.items, more], q)
    : openingGroups(items, readRecent(personId, items))
  return { groups, query, setQuery, found }
}

/** Closes first, so that the focus is back where it was before the choice moves it on. */
function useChoosing(onClose: () => void): (item: PaletteItem) => void {
  const openPage = useOpenPage()
  const { id: personId } = useViewer()
  return (item) => {
    if (item.group !== 'more' && item.group !== 'open' && item.recalled !== false) remember(personId, item)
    onClose()
    setTimeout(() => openItem(item, openPage), 0)
  }
}
