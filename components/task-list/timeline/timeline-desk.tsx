import type { ReactNode } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import { ListDesk } from '@/components/task-list/list-desk'
import { useLook } from '@/components/task-list/table/use-list-look'
import type { ListAddress } from '@/components/task-list/use-list-address'
import { useOpenTask } from '@/components/task-list/use-open-task'
import type { Campaign } from '@/lib/contracts/campaign'
import type { Dashboard } from '@/lib/contracts/dashboard'
import type { TimelineItem } from '@/lib/contracts/timeline'
import { useT } from '@/lib/i18n/provider'
import { TimelineChart } from './timeline-chart'
import { TimelineLegend } from './timeline-legend'
import { useGroups } from './use-groups'
import { useTimeView } from './use-time-view'

type Props = {
  campaign: Campaign
  dashboard: Dashboard | undefined
  address: ListAddress
  items: readonly TimelineItem[]
  waiting: boolean
  /** bar, filters and what is said before the bars */
  head: ReactNode
}

/** The page as high as the window: head, legend, bars; beside them the open task. */
export function TimelineDesk({ campaign, dashboard, address, items, waiting, head }: Props) {
  const t = useT()
  const { today } = useViewer()
  const { filter, taskId } = address
  const time = useTimeView(campaign, filter.asOf ?? today)
  const { grouping, onGroup } = useLook(address)
  const by = grouping === 'unit' ? 'unit' : 'group'
  const rows = useGroups(campaign, items, by, time.printing)
  const task = useOpenTask(address, rows.order)
  return (
    <ListDesk
      address={address}
      label={t('timeline.title')}
      task={task}
      paper="timeline"
      className="flex h-[max(100dvh,44rem)] flex-col [print-color-adjust:exact] print:block print:h-auto print:[--gutter:0.25rem]"
    >
      {head}
      {items.length > 0 && (
        <>
          <div className="px-(--gutter) pb-2 print:px-0">
            <TimelineLegend />
          </div>
          <TimelineChart
            {...{ campaign, dashboard, items, rows, time, waiting }}
            past={filter.asOf}
            openId={taskId}
            onOpen={task.open}
            onGroup={onGroup}
          />
        </>
      )}
    </ListDesk>
  )
}
