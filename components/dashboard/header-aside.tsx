import { PresentButton } from '@/components/shell/presentation/present-button'
import { TopBarAside } from '@/components/shell/top-bar-aside'
import { PageMenu } from '@/components/task/page-menu'
import { Icon } from '@/components/ui/icon'
import type { Campaign } from '@/lib/contracts/campaign'
import { useT } from '@/lib/i18n/provider'
import { CompareTools } from './compare-tools'
import { DayStamp } from './page-header'
import { TodayTools } from './today-tools'
import type { DashboardState } from './use-dashboard-page'
import type { View } from './view'

/** At the right of the title: what can be done now, the stamp of a day that has gone, or what to take along of two. */
export function HeaderAside({ campaign, page }: { campaign: Campaign; page: DashboardState }) {
  const t = useT()
  const { place, past, asked, focus, presentRef } = page
  const { compared, view, day, today } = place
  if (compared) return <CompareTools campaignId={campaign.id} days={compared} view={view} />
  const onPresent = () => place.present('presentation')
  const pageMenu = <DashboardPageMenu campaignId={campaign.id} view={view} />
  if (past)
    return (
      <div className="flex flex-none items-center gap-4">
        <TopBarAside>
          <p className="flex items-center gap-2 whitespace-nowrap text-ink-2 text-secondary">
            <Icon name="lock" size={14} />
            {t('timeMachine.readOnly')}
          </p>
        </TopBarAside>
        <div className="flex gap-2 print:hidden in-data-presenting:hidden">
          {pageMenu}
          <PresentButton buttonRef={presentRef} onPresent={onPresent} />
        </div>
        <DayStamp day={past} />
      </div>
    )
  return (
    <TodayTools
      pageMenu={pageMenu}
      onPresent={onPresent}
      presentRef={presentRef}
      generatedAt={asked.generatedAt}
      stale={asked.query.isRefetchError}
      onOtherDay={day === null && today > campaign.startsOn ? page.openEarlier : null}
      otherDayRef={focus.buttonRef}
    />
  )
}

/** The day and branch shown, on one page. */
function DashboardPageMenu({ campaignId, view }: { campaignId: string; view: View }) {
  const { past, branch } = view
  const query = new URLSearchParams({ ...(past ? { asOf: past } : {}), ...(branch ? { branch } : {}) })
  return <PageMenu path={`/api/campaigns/${campaignId}/dashboard-page`} query={query} />
}
