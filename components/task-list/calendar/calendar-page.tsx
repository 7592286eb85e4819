'use client'
import { ListHead, RESULT_ID } from '@/components/task-list/list-head'
import { Failed, Nothing } from '@/components/task-list/list-nothing'
import { RowSkeletons } from '@/components/task-list/list-skeleton'
import { OpenTaskPanel } from '@/components/task-list/open-task-panel'
import { type ListAddress, useListAddress } from '@/components/task-list/use-list-address'
import { PHONE, useMedia } from '@/components/task-list/use-media'
import { useOpenTask } from '@/components/task-list/use-open-task'
import { useCampaign, useFigures, useTaskList, viewCounts } from '@/components/task-list/use-task-list'
import { cn } from '@/components/ui/cn'
import { useT } from '@/lib/i18n/provider'
import { CalendarDays } from './calendar-days'
import { CalendarHead } from './calendar-head'
import { CalendarWeeks } from './calendar-weeks'
import { useCalendar } from './use-calendar'

/** "Lịch": the filtered list by day, week after week. Only to be looked at; an entry opens its task. */
export function CalendarPage() {
  const t = useT()
  const campaign = useCampaign()
  const address = useListAddress(campaign)
  const { filter, query, taskId } = address
  const found = useTaskList(query)
  const dashboard = useFigures(filter)
  const view = useCalendar(address)
  const task = useOpenTask(address, view.order)
  const { list, tasks } = found
  return (
    <div className={taskId ? 'lg:grid lg:grid-cols-[minmax(0,1fr)_432px]' : undefined}>
      <section
        aria-label={t('task-list.title')}
        className={cn(
          'min-w-0 max-md:[--gutter:1rem]',
          taskId ? '[--gutter:1.25rem]' : '[--gutter:2.5rem] max-xl:[--gutter:1.5rem]',
          filter.asOf ? '[--stuck:7.5rem] max-md:[--stuck:3.5rem]' : '[--stuck:4rem] max-md:[--stuck:3.5rem]',
        )}
      >
        <ListHead address={address} campaign={campaign} found={found} counts={viewCounts(dashboard)} />
        {list.data && tasks.length === 0 ? (
          <Nothing campaign={campaign} address={address} />
        ) : (
          <div
            id={RESULT_ID}
            role="tabpanel"
            aria-label={t('task-list.title')}
            tabIndex={-1}
            className="outline-none"
          >
            <CalendarHead view={view} />
            {view.asked.isError && !view.asked.data ? (
              <Failed onRetry={() => void view.asked.refetch()} />
            ) : (
              <Days address={address} view={view} ceremonyOn={campaign.ceremonyOn} onOpen={task.open} />
            )}
          </div>
        )}
      </section>
      <OpenTaskPanel taskId={taskId} past={filter.asOf} task={task} />
    </div>
  )
}

type DaysProps = {
  address: ListAddress
  view: ReturnType<typeof useCalendar>
  ceremonyOn: string
  onOpen: (taskId: string) => void
}

/** Weeks where there is room for them, else one day under the other. */
function Days({ address, view, ceremonyOn, onOpen }: DaysProps) {
  const isPhone = useMedia(PHONE)
  const shown = { view, ceremonyOn, openId: address.taskId, onOpen }
  if (isPhone) return <CalendarDays {...shown} />
  return (
    <>
      <div className={cn('px-(--gutter) pb-10', isPhone === null && 'max-md:hidden')}>
        <CalendarWeeks {...shown} />
      </div>
      {isPhone === null && (
        <div className="px-(--gutter) md:hidden">
          <RowSkeletons />
        </div>
      )}
    </>
  )
}
