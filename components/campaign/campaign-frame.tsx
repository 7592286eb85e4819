import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { PAGE_PADDING } from '@/components/shell/page-measure'
import { bold } from '@/components/ui/bold'
import { cn } from '@/components/ui/cn'
import { Link } from '@/components/ui/link'
import type { Campaign } from '@/lib/contracts/campaign'
import { uiDate } from '@/lib/format/date'
import type { MessageKey } from '@/lib/i18n/message-key'
import { useT } from '@/lib/i18n/provider'

const PARTS: readonly { href: string; label: MessageKey }[] = [
  { href: '/campaign', label: 'campaign.tab.plan' },
  { href: '/indicators', label: 'campaign.tab.indicators' },
]

/** The plan's name, number and dates, and the ways to its parts. */
export function CampaignHead({ campaign }: { campaign: Campaign }) {
  const t = useT()
  const path = usePathname()
  const { number, title, issuedOn, issuer, startsOn, endsOn, ceremonyOn } = campaign
  return (
    <header>
      <p className="text-ink-2 text-body">
        {t('campaign.number', { number, date: uiDate(issuedOn), issuer })}
      </p>
      <h1 className="max-w-[44ch] text-pretty pt-1 text-h1 max-md:text-h2">{title}</h1>
      <p className="pt-2 text-ink-2 text-body">
        {t.rich('campaign.dates', {
          ...bold,
          start: uiDate(startsOn),
          end: uiDate(endsOn),
          ceremony: uiDate(ceremonyOn),
        })}
      </p>
      <nav aria-label={t('campaign.sections')} className="pt-4 print:hidden">
        <ul className="flex gap-6 border-rule-2 border-b">
          {PARTS.map(({ href, label }) => (
            <li key={href}>
              <Link
                href={href}
                aria-current={path === href ? 'page' : undefined}
                className={cn(
                  'flex h-11 items-center border-b-2 text-table',
                  path === href
                    ? 'border-brand-fill font-semibold text-ink'
                    : 'border-transparent text-ink-2 hover:text-ink',
                )}
              >
                {t(label)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}

/** The column of the pages about the plan. */
export function CampaignColumn({ children }: { children: ReactNode }) {
  return <div className={cn(PAGE_PADDING, 'flex-1 pt-8 pb-16 max-md:pt-4 max-md:pb-8')}>{children}</div>
}
