'use client'
import Link from 'next/link'
import { usePathname, useSearchParams } from 'next/navigation'
import { Suspense } from 'react'
import { Icon } from '@/components/ui/icon'
import { Logo } from '@/components/ui/logo'
import { useT } from '@/lib/i18n/provider'
import { isCurrent, NAVIGATION } from './navigation'
import { TopBarFrame } from './top-bar-frame'

/** A task's page has a bar of its own on a phone, with the way back. */
const TASK_PAGE = /^\/tasks\/(?!new$)[^/]+$/

/** The list in all its views searches in its own bar. */
const HAS_OWN_BAR: readonly string[] = ['/tasks', '/timeline']

/** Where one is, and the search that leads to the task list, which has a bar of its own. */
export function TopBar({ plan }: { plan: string }) {
  const t = useT()
  const path = usePathname()
  if (HAS_OWN_BAR.includes(path)) return null
  const here = NAVIGATION.find(({ href }) => isCurrent(href, path))
  const label = path.startsWith('/settings')
    ? t('shell.nav.settings')
    : here
      ? t(here.label)
      : t('shell.appName')
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
        <b className="truncate font-semibold text-ink max-md:text-[1.0625rem]">{label}</b>
      </p>
      <Suspense>
        <SearchForm />
      </Suspense>
      <Link
        href="/tasks?focus=search"
        aria-label={t('shell.search')}
        className="grid size-11 place-items-center rounded-control text-ink-2 md:hidden"
      >
        <Icon name="search" size={20} />
      </Link>
    </TopBarFrame>
  )
}

function SearchForm() {
  const t = useT()
  const query = useSearchParams().get('q') ?? ''
  return (
    <search className="max-md:hidden">
      <form
        action="/tasks"
        className="flex h-9 w-[340px] items-center gap-2.5 rounded-control bg-surface pr-2 pl-3 text-ink-3 text-table edge-rule-2 focus-within:edge-brand max-lg:w-56"
      >
        <Icon name="search" size={16} />
        <input
          key={query}
          type="search"
          name="q"
          defaultValue={query}
          aria-label={t('shell.search')}
          placeholder={t('shell.search')}
          className="w-full min-w-0 bg-transparent text-ink outline-none placeholder:text-ink-3"
        />
      </form>
    </search>
  )
}
