import type { MouseEvent } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { Link } from '@/components/ui/link'
import { Logo } from '@/components/ui/logo'
import type { Briefing } from '@/lib/contracts/briefing'
import type { Campaign } from '@/lib/contracts/campaign'
import { vietnamDay } from '@/lib/domain/calendar'
import { uiDateTime, uiDayMonth, uiTime } from '@/lib/format/date'
import { useLocale, useT } from '@/lib/i18n/provider'
import { BranchChoice } from './branch-choice'
import { BriefingPageMenu } from './briefing-page-menu'
import type { useBriefingView } from './use-briefing-view'

type Props = {
  campaign: Campaign
  view: ReturnType<typeof useBriefingView>
  briefing: Briefing | undefined
  onPresent: (event: MouseEvent<HTMLElement>) => void
}

/** Whose page it is, of which plan, and since when it tells; on a phone a bar with the way back. */
export function SheetHead({ campaign, view, briefing, onPresent }: Props) {
  const t = useT()
  const locale = useLocale()
  const { name, title } = useViewer()
  const unit = campaign.units.find(({ key }) => key === view.branch)?.shortName
  const plan = unit
    ? t('briefing.planBranch', { number: campaign.number, unit })
    : t('briefing.plan', { number: campaign.number })
  return (
    <header>
      <div className="flex h-6 items-center hand:hidden">
        <Logo size={20} className="text-table">
          {t('shell.appName')}
        </Logo>
        <p className="ml-auto text-caption text-ink-3">
          {briefing && t('briefing.printed', { name, title, time: uiDateTime(briefing.generatedAt, locale) })}
        </p>
      </div>
      <div className="flex items-center hand:sticky hand:top-0 hand:z-10 hand:h-14 hand:border-rule hand:border-b hand:bg-paper hand:px-1">
        <Link
          href="/"
          aria-label={t('briefing.back')}
          className="grid size-11 flex-none place-items-center text-ink-2 sheet:hidden in-data-presenting:hidden"
        >
          <Icon name="arrow-left" size={20} />
        </Link>
        <h1 className="min-w-0 flex-1 font-semibold sheet:pt-1 sheet:text-[1.625rem]/9 hand:truncate hand:text-body">
          {t('briefing.title')}
        </h1>
        <div className="flex sheet:hidden in-data-presenting:hidden">
          <BriefingPageMenu campaignId={campaign.id} {...{ briefing }} branch={view.branch} variant="bare" />
          <IconButton icon="printer" label={t('briefing.print')} onClick={() => window.print()} />
          <IconButton icon="presentation" label={t('present.start')} onClick={onPresent} />
        </div>
      </div>
      <div className="px-4 pt-3 empty:hidden sheet:hidden in-data-presenting:hidden">
        <BranchChoice {...{ campaign, view }} />
      </div>
      {briefing && (
        <>
          <p className="h-5 truncate text-ink-2 hand:hidden">{sinceText(t, briefing, plan, locale)}</p>
          <p className="px-4 pt-3 text-ink-2 sheet:hidden">{sinceShort(t, briefing)}</p>
        </>
      )}
    </header>
  )
}

type T = ReturnType<typeof useT>

function sinceText(
  t: T,
  { since, own, generatedAt }: Briefing,
  plan: string,
  locale: ReturnType<typeof useLocale>,
): string {
  const params = { plan, since: uiDateTime(since, locale), now: uiDateTime(generatedAt, locale) }
  return t(own ? 'briefing.since.own' : 'briefing.since.week', params)
}

function sinceShort(t: T, { since, own }: Briefing): string {
  const moment = `${uiTime(since)}, ${uiDayMonth(vietnamDay(since))}`
  return t(own ? 'briefing.sinceShort.own' : 'briefing.sinceShort.week', { since: moment })
}
