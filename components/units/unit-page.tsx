'use client'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { PageFiguresOf } from '@/components/shell/figures-of'
import { LoadFailure } from '@/components/shell/load-failure'
import { PAGE_PADDING } from '@/components/shell/page-measure'
import { useViewer } from '@/components/shell/viewer-provider'
import { PastStrip } from '@/components/task/past-strip'
import { cn } from '@/components/ui/cn'
import { uiDate } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import { campaignQuery } from '@/lib/queries/campaign'
import { unitFiguresQuery, unitWorkQuery } from '@/lib/queries/units'
import { Coordinating } from './coordinating'
import { Lateness } from './lateness'
import { OwnTasks } from './own-tasks'
import { UnitFigures } from './unit-figures'
import { UnitHead } from './unit-head'
import { UnitSentence } from './unit-sentence'
import { UnitSkeleton } from './unit-skeleton'
import { UnitTrend } from './unit-trend'
import { UnknownUnit } from './unknown-unit'
import { useUnitView } from './use-unit-view'
import { Workload } from './workload'

/** "Một đơn vị": who is busy with what, with the whole branch or alone, today or on the day in the address (design §12). */
export function UnitPage({ unitKey }: { unitKey: string }) {
  const t = useT()
  const { campaignId } = useViewer()
  const { data: campaign } = useSuspenseQuery(campaignQuery(campaignId))
  const view = useUnitView(unitKey, campaign)
  const { asked } = view
  const work = useQuery(unitWorkQuery(campaignId, asked))
  const figures = useQuery(unitFiguresQuery(campaignId, asked))
  const isOld = work.isPlaceholderData || figures.isPlaceholderData
  const failed = work.isError && !work.data ? work : figures.isError && !figures.data ? figures : null
  return (
    <>
      {asked.past && (
        <PastStrip text={t('units.past', { date: uiDate(asked.past) })} onToday={view.showToday} />
      )}
      <div
        className={cn(PAGE_PADDING, 'flex-1 pt-8 pb-16 max-md:pt-4 max-md:pb-8', isOld && 'opacity-55')}
        aria-busy={isOld}
      >
        {failed && <LoadFailure asked={failed} unknown={<UnknownUnit />} className="mt-6" />}
        {!failed && !(work.data && figures.data) && <UnitSkeleton />}
        {work.data && figures.data && (
          <>
            {!asked.past && (
              <PageFiguresOf
                at={figures.data.generatedAt}
                stale={work.isRefetchError || figures.isRefetchError}
                className="pb-2"
              />
            )}
            <UnitHead
              work={work.data}
              figures={figures.data}
              asked={asked}
              onReach={view.showReach}
              today={view.today}
            />
            <UnitSentence work={work.data} figures={figures.data} />
            <UnitFigures work={work.data} figures={figures.data} asked={asked} />
            <Workload work={work.data} asked={asked} />
            <div className="grid gap-x-10 gap-y-9 pt-9 lg:grid-cols-3">
              <UnitTrend campaign={campaign} work={work.data} figures={figures.data} asked={asked} />
              <Lateness work={work.data} asked={asked} />
              <Coordinating work={work.data} asked={asked} />
            </div>
            <OwnTasks work={work.data} asked={asked} />
          </>
        )}
      </div>
    </>
  )
}
