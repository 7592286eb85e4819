'use client'
import { usePathname } from 'next/navigation'
import { cn } from '@/components/ui/cn'
import { Icon } from '@/components/ui/icon'
import { Kbd } from '@/components/ui/kbd'
import { Link } from '@/components/ui/link'
import { useT } from '@/lib/i18n/provider'
import { runAction } from './keys/key-actions'
import { useKeyHint } from './keys/use-key-hint'
import { TopBarFrame } from './top-bar-frame'
import { useCrumbs } from './use-crumbs'

/** Where a page puts what it says in the bar (`TopBarAside`). */
export const TOP_BAR_ASIDE = 'top-bar-aside'

/** A task's page and the briefing have a bar of their own on a phone, with the way back. */
const OWN_PHONE_BAR = /^(\/tasks\/(?!new$)[^/]+|\/briefing)$/

/** The list in all its views searches in its own bar. */
const HAS_OWN_BAR: readonly string[] = ['/tasks', '/timeline']

/** Where one is, and the search, which opens the command palette. The task list has a bar of its own. */
export function TopBar({ plan }: { plan: string }) {
  const path = usePathname()
  if (HAS_OWN_BAR.includes(path)) return null
  return (
    <TopBarFrame className={OWN_PHONE_BAR.test(path) ? 'max-md:hidden' : undefined}>
      <Path plan={plan} />
      <SearchButton />
      <div id={TOP_BAR_ASIDE} className="flex items-center gap-2 empty:hidden max-xl:hidden" />
    </TopBarFrame>
  )
}

/** The way to this page; a phone has room for the page and what it belongs to. */
function Path({ plan }: { plan: string }) {
  const t = useT()
  const crumbs = useCrumbs(plan)
  const here = crumbs.at(-1)
  return (
    <nav aria-label={t('shell.path')} className="min-w-0 flex-1">
      <ol className="flex min-w-0 items-center whitespace-nowrap text-ink-2 text-table">
        {crumbs.slice(0, -1).map(({ label, href }, index) => (
          <li
            key={label}
            className={cn(
              'flex min-w-0 items-center',
              index < crumbs.length - 2 || !href ? 'max-md:hidden' : 'max-md:flex-none',
            )}
          >
            {href ? (
              <Link href={href} className="truncate hover:underline hover:underline-offset-3 max-md:py-3">
                {label}
              </Link>
            ) : (
              <span className="truncate">{label}</span>
            )}
            <span aria-hidden="true" className="px-2 text-ink-3">
              /
            </span>
          </li>
        ))}
        <li aria-current="page" className="truncate font-semibold text-ink max-md:text-[1.25rem]/7">
          {here?.label}
        </li>
      </ol>
    </nav>
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
