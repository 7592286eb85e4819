import type { MouseEvent } from 'react'
import { useRememberView } from '@/components/shell/viewer-provider'
import { ButtonLink } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import { Icon, type IconName } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import { LIST_VIEWS, type ListView } from '@/lib/contracts/filter-query'
import { useT } from '@/lib/i18n/provider'
import { useSetPreferences } from '@/lib/queries/session'
import type { ListAddress } from './use-list-address'

const ICONS: Record<ListView, IconName> = {
  table: 'table',
  board: 'board',
  timeline: 'signpost',
  calendar: 'calendar',
}

/** The same filtered tasks as table, board, timeline or calendar; what is chosen is remembered for the person. */
export function ViewSwitch({ address }: { address: ListAddress }) {
  const t = useT()
  const choose = useChooseView(address)
  return (
    <nav
      aria-label={t('task-list.views.label')}
      className="flex flex-none overflow-clip rounded-control bg-surface edge-field max-md:hidden"
    >
      {LIST_VIEWS.map((view) => (
        <Link
          key={view}
          href={address.hrefOf({ view, savedId: address.savedId })}
          prefetch={false}
          aria-current={view === address.view ? 'true' : undefined}
          onClick={(event) => choose(view, event)}
          className={cn(
            'inline-flex h-8 items-center gap-1.5 whitespace-nowrap px-3 text-secondary -outline-offset-2 not-first:border-rule-2 not-first:border-l',
            view === address.view ? 'bg-ink font-medium text-paper' : 'text-ink-2 hover:text-ink',
          )}
        >
          <Icon name={ICONS[view]} size={15} />
          {t(`task-list.views.${view}`)}
        </Link>
      ))}
    </nav>
  )
}

/** Views of one page change without a way to the server; the timeline is a page of its own. */
function useChooseView({ view: shown, go }: ListAddress) {
  const rememberView = useRememberView()
  // On the mutation itself, not on the press: this switch goes with the view it was pressed in.
  const { mutate: remember } = useSetPreferences({
    onSuccess: (_, { list }) => list?.view && rememberView(list.view),
  })
  return (view: ListView, event: MouseEvent) => {
    const leads = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
    if (leads || view === 'timeline') return
    remember({ list: { view } })
    if (shown === 'timeline') return
    event.preventDefault()
    go({ view, taskId: null })
  }
}

/** On a phone there are two ways to look: the list, and the days. */
export function PhoneViewSwitch({ address }: { address: ListAddress }) {
  const t = useT()
  const isByDay = address.view === 'calendar'
  const label = t(isByDay ? 'task-list.views.asList' : 'task-list.views.byDay')
  return (
    <ButtonLink
      href={address.hrefOf({ view: isByDay ? 'table' : 'calendar', savedId: address.savedId })}
      variant="ghost"
      aria-label={label}
      title={label}
      className="size-11 px-0! md:hidden"
    >
      <Icon name={isByDay ? 'list' : 'calendar'} size={22} />
    </ButtonLink>
  )
}
