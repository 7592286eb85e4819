'use client'
import { useSuspenseQuery } from '@tanstack/react-query'
import { CampaignRoad } from '@/components/shell/campaign-road'
import { PAGE_PADDING, ROAD_PADDING } from '@/components/shell/page-measure'
import { Stage } from '@/components/shell/presentation/stage'
import { Notice } from '@/components/ui/notice'
import { uiDate } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import { campaignQuery } from '@/lib/queries/campaign'
import { DayFigures } from './day-figures'
import { HeaderAside } from './header-aside'
import { LazyComparison } from './lazy-comparison'
import { PageHeader } from './page-header'
import { TimeMachine } from './time-machine'
import { useDashboardPage } from './use-dashboard-page'

/** "Tổng quan": the plan today, on the earlier day in the address, or two days beside each other. */
export function DashboardPage({ campaignId }: { campaignId: string }) {
  const t = useT()
  const { data: campaign } = useSuspenseQuery(campaignQuery(campaignId))
  const page = useDashboardPage(campaign)
  const { place, travel, asked, at, past } = page
  const { view, day, compared, today, opening } = place
  return (
    <Stage
      mode={place.mode}
      day={past ?? today}
      ground={past ? 'past' : 'now'}
      returnTo={page.presentRef}
      onLeave={() => place.present('page')}
    >
      <TimeMachine campaign={campaign} page={page} />
      <div className="flex-1 pt-8 pb-16 max-md:pt-4 max-md:pb-8">
        <div className={PAGE_PADDING}>
          {place.wrong && (
            <Notice icon="alert" className="mb-5">
              {t('dashboard.asOf.wrong', { first: uiDate(campaign.startsOn), last: uiDate(today) })}
            </Notice>
          )}
          <PageHeader
            campaign={campaign}
            branch={{ shown: view.branch, opening, onShow: place.showBranch }}
            asideOnPhone={past ? 'beside' : 'below'}
            aside={<HeaderAside campaign={campaign} page={page} />}
          />
        </div>
        <CampaignRoad
          campaign={campaign}
          on={compared ? compared.to : at}
          past={past}
          today={today}
          earlier={compared?.order === 'right' ? compared.from : null}
          onMove={day !== null && !compared ? travel.moveTo : undefined}
          className={ROAD_PADDING}
        />
        {compared ? (
          <LazyComparison campaign={campaign} days={compared} view={view} />
        ) : (
          <DayFigures {...{ asked, campaign, view, today }} isPassedBy={travel.isTravelling} />
        )}
      </div>
    </Stage>
  )
}
