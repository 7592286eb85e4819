'use client'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { LoadFailure } from '@/components/shell/load-failure'
import { useViewer } from '@/components/shell/viewer-provider'
import { ListHead } from '@/components/task-list/list-head'
import { Nothing } from '@/components/task-list/list-nothing'
import { ListSkeleton } from '@/components/task-list/list-skeleton'
import { TaskListPage } from '@/components/task-list/task-list-page'
import { useListAddress } from '@/components/task-list/use-list-address'
import { useCampaign, useFigures, viewCounts } from '@/components/task-list/use-task-list'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { PHONE, useMedia } from '@/components/ui/use-media'
import { useT } from '@/lib/i18n/provider'
import { timelineQuery } from '@/lib/queries/timeline'
import { SheetHead } from './sheet-head'
import { TimelineDesk } from './timeline-desk'

/** "Tiến trình": the filtered plan under the road; on a phone the same list as lines. */
export function TimelinePage() {
  const isPhone = useMedia(PHONE)
  if (isPhone) return <TaskListPage />
  return (
    <>
      <div className="contents max-md:hidden print:contents">
        <Timeline />
      </div>
      <div className="md:hidden print:hidden">
        <ListSkeleton />
      </div>
    </>
  )
}

function Timeline() {
  const t = useT()
  const campaign = useCampaign()
  const { campaignId } = useViewer()
  const address = useListAddress(campaign)
  const { filter, query } = address
  const timeline = useQuery({ ...timelineQuery(campaignId, query), placeholderData: keepPreviousData })
  const dashboard = useFigures(filter)
  const { items = [], total = null, totalOver = null } = timeline.data ?? {}
  const head = (
    <>
      <div className="contents print:hidden">
        <ListHead
          address={address}
          campaign={campaign}
          found={{ total, totalOver, tasks: items }}
          counts={viewCounts(dashboard)}
          actions={
            <Button icon="printer" onClick={() => window.print()}>
              {t('timeline.print')}
            </Button>
          }
        />
      </div>
      <SheetHead campaign={campaign} filter={filter} />
      {totalOver !== null && (
        <Notice variant="strip" icon="filter">
          {t('timeline.over', { most: totalOver })}
        </Notice>
      )}
      {timeline.isError && !timeline.data && <LoadFailure asked={timeline} className="p-(--gutter)" />}
      {timeline.data && items.length === 0 && <Nothing campaign={campaign} address={address} />}
    </>
  )
  return (
    <TimelineDesk
      campaign={campaign}
      dashboard={dashboard}
      address={address}
      items={items}
      waiting={timeline.isPlaceholderData}
      head={head}
    />
  )
}
