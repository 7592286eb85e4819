'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { Icon } from '@/components/ui/icon'
import { Kbd } from '@/components/ui/kbd'
import { Logo } from '@/components/ui/logo'
import type { MessageKey } from '@/lib/i18n/message-key'
import { useT } from '@/lib/i18n/provider'
import { runAction } from './keys/key-actions'
import { useKeyHint } from './keys/use-key-hint'
import { isCurrent, NAVIGATION } from './navigation'
import { TopBarFrame } from './top-bar-frame'

/** A task's page has a bar of its own on a phone, with the way back. */
const TASK_PAGE = /^\/tasks\/(?!new$)[^/]+$/

/** The list in all its views searches in its own bar. */
const HAS_OWN_BAR: readonly string[] = ['/tasks', '/timeline']

/** Pages that have a name but no place in the rail. */
const OFF_THE_RAIL: readonly (readonly [string, MessageKey])[] = [
  ['/settings', 'shell.nav.settings'],
  ['/extensions/', 'decide.extension.page'],
  ['/notifications', 'notifications.title'],
]

/** Where one is, and the search, which opens the command palette. The task list has a bar of its own. */
export function TopBar({ plan }: { plan: string }) {
  const t = useT()
  const path = usePathname()
  if (HAS_OWN_BAR.includes(path)) return null
  const here = NAVIGATION.find(({ href }) => isCurrent(href, path))
  const own = OFF_THE_RAIL.find(([prefix]) => path.startsWith(prefix))?.[1] ?? here?.label
  return (
    <TopBarFrame className={TASK_PAGE.test(path) ? 'max-md:hidden' : undefined}>
      <Link href="/" aria-label={t('shell.appName')} className="md:hidden">
        <Logo size={24} />
      </Link>
      <p className="flex min-w-0 flex-1 items-center gap-2 whitespace-nowrap text-ink-2 text-table">
        {plan && (
          <span className="truncate max-md:hidden">
            {t('shell.plan', { number: plan })} <span className="px-1 text-ink-3">/</span>
          </span>
        )}
        <b className="truncate font-semibold text-ink max-md:text-[1.0625rem]">{t(own ?? 'shell.appName')}</b>
      </p>
      <SearchButton />
    </TopBarFrame>
  )
}

/** Looks like a search field and opens the command palette; without JavaScript it leads to the list's own search. */
function SearchButton() {
  const t = useT()
  const hint = useKeyHint()
  const label = t('shell.search')
  return (
    <Link
      href="/tasks?focus=search"
      role="button"
      aria-haspopup="dialog"
      aria-label={label}
      onClick={(event) => runAction('palette') && event.preventDefault()}
      className="flex items-center gap-2.5 rounded-control text-ink-3 text-table max-md:size-11 max-md:justify-center max-md:text-ink-2 md:h-9 md:w-[340px] md:bg-surface md:pr-2 md:pl-3 md:edge-rule-2 md:hover:edge-brand max-lg:md:w-56"
    >
      <Icon name="search" size={16} className="max-md:size-5" />
      <span className="min-w-0 flex-1 truncate max-md:sr-only">{label}</span>
      <span className="flex-none max-md:hidden">
        <Kbd>{hint('palette')}</Kbd>
      </span>
    </Link>
  )
}
