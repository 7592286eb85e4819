'use client'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { cn } from '@/components/ui/cn'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import { Logo } from '@/components/ui/logo'
import { useT } from '@/lib/i18n/provider'
import { isCurrent, NAVIGATION } from './navigation'
import { TurnCount } from './turn-count'
import { useOwnMatter } from './use-crumbs'
import { useViewer } from './viewer-provider'

type Props = { account: ReactNode; children: ReactNode }

/** Navigation at a desk: words from 1180 px on, icons with their names as tooltips below. */
export function Rail({ account, children }: Props) {
  const t = useT()
  const path = usePathname()
  const { trial } = useViewer()
  const matter = useOwnMatter()
  const here = matter ? '/my-work' : path
  return (
    <nav
      aria-label={t('shell.nav.label')}
      className="border-rule border-r bg-paper max-md:hidden print:hidden in-data-presenting:hidden"
    >
      <div className="sticky top-0 flex h-dvh flex-col px-3 pt-5 pb-4">
        <Link
          href="/"
          className="flex items-center gap-2.5 px-2 font-bold text-h2 max-lg:justify-center max-lg:px-0"
        >
          <Logo size={28} />
          <span className="max-lg:sr-only">{t('shell.appName')}</span>
        </Link>
        <div className="mt-5 mb-4 max-lg:hidden">{children}</div>
        <ul className="max-lg:mt-6">
          {NAVIGATION.map(({ href, label, icon }) => (
            <li key={href}>
              <Link
                href={href}
                aria-current={isCurrent(href, here) ? 'page' : undefined}
                title={t(label)}
                className={cn(
                  'relative flex h-10 items-center gap-3 rounded-control px-2.5 text-table max-lg:justify-center max-lg:px-0',
                  isCurrent(href, here)
                    ? 'bg-brand-tint font-semibold text-brand before:absolute before:inset-y-2 before:-left-3 before:w-[5px] before:rounded-r-[5px] before:bg-brand-fill'
                    : 'text-ink-2 hover:bg-sunken',
                )}
              >
                <Icon name={icon} size={18} />
                <span className="max-lg:sr-only">{t(label)}</span>
                {href === '/my-work' && (
                  <TurnCount className="ml-auto rounded-full bg-sunken px-2 font-normal text-ink-2 text-secondary max-lg:sr-only" />
                )}
              </Link>
            </li>
          ))}
        </ul>
        <div className="mt-auto">
          {trial && <p className="px-2.5 pb-2 text-caption text-ink-3 max-lg:sr-only">{t('shell.trial')}</p>}
          {account}
        </div>
      </div>
    </nav>
  )
}
