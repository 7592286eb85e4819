'use client'
import { LoadFailure } from '@/components/shell/load-failure'
import { ListDesk, stuckClass } from '@/components/task-list/list-desk'
import { ListHead } from '@/components/task-list/list-head'
import { Nothing } from '@/components/task-list/list-nothing'
import { RowSkeletons } from '@/components/task-list/list-skeleton'
import { ResultPanel } from '@/components/task-list/result-panel'
import { type ListAddress, useListAddress } from '@/components/task-list/use-list-address'
import { useOpenTask } from '@/components/task-list/use-open-task'
import { useCampaign, useFigures, useTaskList, viewCounts } from '@/components/task-list/use-task-list'
import { cn } from '@/components/ui/cn'
import { PHONE, useMedia } from '@/components/ui/use-media'
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
  const { filter, query } = address
  const found = useTaskList(query)
  const dashboard = useFigures(filter)
  const view = useCalendar(address)
  const task = useOpenTask(address, view.order)
  const { list, tasks } = found
  return (
    <ListDesk
      address={address}
      label={t('task-list.title')}
      task={task}
      className={cn('max-md:[--gutter:1rem]', stuckClass(address))}
    >
      <ListHead address={address} campaign={campaign} found={found} counts={viewCounts(dashboard)} />
      {list.data && tasks.length === 0 ? (
        <Nothing campaign={campaign} address={address} />
      ) : (
        <ResultPanel label={t('task-list.title')}>
          <CalendarHead view={view} />
          {view.asked.isError && !view.asked.data ? (
            <LoadFailure asked={view.asked} className="p-(--gutter)" />
          ) : (
            <Days address={address} view={view} ceremonyOn={campaign.ceremonyOn} onOpen={task.open} />
          )}
        </ResultPanel>
      )}
    </ListDesk>
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
