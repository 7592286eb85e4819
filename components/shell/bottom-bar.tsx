'use client'
import { usePathname } from 'next/navigation'
import { cn } from '@/components/ui/cn'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import { useT } from '@/lib/i18n/provider'
import { ACCOUNT, isCurrent, PHONE_NAVIGATION } from './navigation'
import { TurnCount } from './turn-count'

/** A task, its form and a decision keep their own actions at the bottom. */
const HAS_ACTIONS = /^\/(tasks|extensions)\/./

/** Navigation on a phone, within reach of the thumb. */
export function BottomBar() {
  const t = useT()
  const path = usePathname()
  if (HAS_ACTIONS.test(path)) return null
  return (
    <nav
      data-bottom-bar
      aria-label={t('shell.nav.label')}
      className="fixed inset-x-0 bottom-0 z-30 grid grid-cols-4 border-rule-2 border-t bg-surface px-1 pt-1 pb-[calc(0.5rem+env(safe-area-inset-bottom))] md:hidden print:hidden in-data-presenting:hidden"
    >
      {[...PHONE_NAVIGATION, ACCOUNT].map(({ href, label, icon }) => {
        const current = isCurrent(href, path)
        return (
          <Link
            key={href}
            // A phone has no pointer that rests on a link first, and the line may be slow: the frame of these few pages is there beforehand.
            prefetch={null}
            href={href}
            aria-current={current ? 'page' : undefined}
            className={cn(
              'flex min-h-[52px] flex-col items-center justify-center gap-0.5 rounded-control text-[0.75rem]/4',
              current ? 'font-semibold text-brand' : 'text-ink-2',
            )}
          >
            <span className={cn('relative rounded-full px-4 py-0.5', current && 'bg-brand-tint')}>
              <Icon name={icon} size={20} />
              {href === '/my-work' && (
                <TurnCount className="absolute -top-1 left-8 grid min-w-[18px] place-items-center rounded-full bg-brand-fill px-1 font-semibold text-[0.75rem]/[18px] text-on-brand" />
              )}
            </span>
            {t(label)}
          </Link>
        )
      })}
    </nav>
  )
}
