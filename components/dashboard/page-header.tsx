import type { ReactNode } from 'react'
import { BranchSwitch, type ShownBranch } from '@/components/task/branch-switch'
import { cn } from '@/components/ui/cn'
import type { Campaign } from '@/lib/contracts/campaign'
import { uiDate } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'

type Props = {
  campaign: Campaign
  branch: ShownBranch
  /** what stands at the right: actions, or the day that has gone */
  aside: ReactNode
  /** on a phone beside the title or below it */
  asideOnPhone: 'beside' | 'below'
}

export function PageHeader({ campaign, branch, aside, asideOnPhone }: Props) {
  const t = useT()
  const { number, issuedOn, issuer } = campaign
  return (
    <header
      className={cn(
        'flex items-start gap-x-8 gap-y-1 max-md:gap-x-4',
        asideOnPhone === 'below' && 'max-md:flex-col',
      )}
    >
      <div className="min-w-0 flex-1">
        <h1 className="text-pretty text-h1 max-md:font-normal max-md:text-ink-2 max-md:text-secondary max-md:tracking-normal">
          {campaign.shortTitle}
        </h1>
        <p className="text-ink-2 text-body max-md:hidden">
          {t('dashboard.plan', { number, date: uiDate(issuedOn), issuer })}
        </p>
        <BranchSwitch {...branch} units={campaign.units} className="pt-3 print:hidden" />
      </div>
      {aside}
    </header>
  )
}

/** Takes the place of the actions: a day that has gone can only be read. */
export function DayStamp({ day }: { day: string }) {
  const t = useT()
  return (
    <p className="flex flex-none flex-col items-center rounded-bar border-2 border-brand px-4.5 py-2.5 text-brand text-caption leading-4 outline-1 outline-brand -outline-offset-[6px]">
      <b className="font-bold text-h2 leading-6 tracking-[0.02em]">{uiDate(day)}</b>
      {t('dashboard.asOf.stamp')}
    </p>
  )
}
