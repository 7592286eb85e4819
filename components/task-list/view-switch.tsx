import Link from 'next/link'
import { cn } from '@/components/ui/cn'
import { Icon, type IconName } from '@/components/ui/icon'
import { useT } from '@/lib/i18n/provider'
import { LIST_VIEWS, type ListView } from './list-view'
import type { ListAddress } from './use-list-address'

const ICONS: Record<ListView, IconName> = {
  table: 'table',
  timeline: 'signpost',
}

/** The same filtered tasks as a table or as a timeline. */
export function ViewSwitch({ address }: { address: ListAddress }) {
  const t = useT()
  return (
    <nav
      aria-label={t('task-list.views.label')}
      className="flex flex-none overflow-clip rounded-control bg-surface edge-field max-md:hidden"
    >
      {LIST_VIEWS.map((view) => (
        <Link
          key={view}
          href={address.hrefOf({ view, taskId: null })}
          prefetch={false}
          aria-current={view === address.view ? 'true' : undefined}
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
