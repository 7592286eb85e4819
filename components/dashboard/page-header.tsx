import type { Ref } from 'react'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import { Icon } from '@/components/ui/icon'
import type { Campaign } from '@/lib/contracts/campaign'
import { uiDate, uiDateTime } from '@/lib/format/date'
import { useLocale, useT } from '@/lib/i18n/provider'
import { BranchSwitch, type ShownBranch } from './branch-switch'

type Props = {
  campaign: Campaign
  /** Instant of the figures shown; null while there are none. */
  generatedAt: string | null
  /** The last refresh failed, so the figures are older than they could be. */
  stale: boolean
  past: string | null
  branch: ShownBranch
  /** Leads to another day; absent while there is no earlier one. */
  onOtherDay: (() => void) | null
  otherDayRef: Ref<HTMLButtonElement>
}

export function PageHeader({ campaign, generatedAt, stale, past, branch, onOtherDay, otherDayRef }: Props) {
  const t = useT()
  const locale = useLocale()
  const { number, issuedOn, issuer } = campaign
  return (
    <header className={cn('flex items-start gap-x-8 gap-y-1 max-md:gap-x-4', !past && 'max-md:flex-col')}>
      <div className="min-w-0 flex-1">
        <h1 className="text-pretty text-h1 max-md:font-normal max-md:text-ink-2 max-md:text-secondary max-md:tracking-normal">
          {campaign.shortTitle}
        </h1>
        <p className="text-ink-2 text-body max-md:hidden">
          {t('dashboard.plan', { number, date: uiDate(issuedOn), issuer })}
        </p>
        <BranchSwitch {...branch} units={campaign.units} className="pt-3" />
      </div>
      {past ? (
        <DayStamp day={past} />
      ) : (
        <div className="flex flex-wrap items-center gap-x-3 max-md:w-full max-md:gap-x-1 max-md:justify-between md:pt-1">
          {generatedAt && (
            <p className="flex items-center gap-2 whitespace-nowrap text-ink-3 text-secondary">
              <Icon name={stale ? 'cloud-alert' : 'refresh'} size={14} />
              {t(stale ? 'states.loadError.stale' : 'shell.asOf', { time: uiDateTime(generatedAt, locale) })}
            </p>
          )}
          {onOtherDay && (
            <Button
              ref={otherDayRef}
              variant="ghost"
              size="sm"
              icon="history"
              onClick={onOtherDay}
              className="max-md:-mr-2 max-md:px-2!"
            >
              {t('dashboard.asOf.other')}
            </Button>
          )}
        </div>
      )}
    </header>
  )
}

/** Takes the place of the actions: a day that has gone can only be read. */
function DayStamp({ day }: { day: string }) {
  const t = useT()
  return (
    <p className="flex flex-none flex-col items-center rounded-bar border-2 border-brand px-4.5 py-2.5 text-brand text-caption leading-4 outline-1 outline-brand -outline-offset-[6px]">
      <b className="font-bold text-h2 leading-6 tracking-[0.02em]">{uiDate(day)}</b>
      {t('dashboard.asOf.stamp')}
    </p>
  )
}
