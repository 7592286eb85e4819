import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { LoadFailure } from '@/components/shell/load-failure'
import { PAGE_PADDING } from '@/components/shell/page-measure'
import { cn } from '@/components/ui/cn'
import type { Campaign } from '@/lib/contracts/campaign'
import { dashboardQuery } from '@/lib/queries/campaign'
import { DashboardSections } from './dashboard-sections'
import { SectionsSkeleton } from './sections-skeleton'
import type { View } from './view'

type Asked = { campaignId: string; view: View; idle: boolean }

/** The figures of the day in the address; those of the day before stay until they come. Idle while two days are compared. */
export function useDayFigures({ campaignId, view, idle }: Asked) {
  const query = useQuery({
    ...dashboardQuery(campaignId, view.past, view.branch),
    placeholderData: keepPreviousData,
    enabled: !idle,
  })
  const { data: figures, isPlaceholderData } = query
  return {
    query,
    figures,
    isPlaceholderData,
    generatedAt: (isPlaceholderData ? undefined : figures)?.generatedAt ?? null,
    reportDay: reportDayOf(figures?.changesSince),
  }
}

/** The as-of day of the last issued report; none is issued yet. */
function reportDayOf(since: { report: { asOf: string } | null } | undefined): string | null {
  return since?.report?.asOf ?? null
}

type Props = {
  asked: ReturnType<typeof useDayFigures>
  campaign: Campaign
  view: View
  today: string
  /** the day in the address is only passed by on the way to another one */
  isPassedBy: boolean
}

/** Everything below the road on one day; figures of another day than the one aimed at are dimmed and only to be read. */
export function DayFigures({ asked, campaign, view, today, isPassedBy }: Props) {
  const { query, figures, isPlaceholderData } = asked
  const isOld = isPlaceholderData || isPassedBy
  return (
    <div
      className={cn(PAGE_PADDING, 'transition-opacity', isOld && 'opacity-55')}
      aria-busy={query.isPending || isOld}
    >
      {figures && (
        <DashboardSections
          campaign={campaign}
          figures={figures}
          view={{ ...view, past: figures.asOf < today ? figures.asOf : null }}
          live={view.past === null && !isOld}
        />
      )}
      {!figures && query.isError && <LoadFailure asked={query} className="mt-6" />}
      {!figures && query.isPending && <SectionsSkeleton />}
    </div>
  )
}
