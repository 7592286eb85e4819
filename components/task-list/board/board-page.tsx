'use client'
import { ListHead } from '@/components/task-list/list-head'
import { Failed, Nothing } from '@/components/task-list/list-nothing'
import { ListSkeleton } from '@/components/task-list/list-skeleton'
import { MoveLayer } from '@/components/task-list/move/move-layer'
import { useMoveKeys, useMoves } from '@/components/task-list/move/use-moves'
import { OpenTaskPanel } from '@/components/task-list/open-task-panel'
import { TaskListPage } from '@/components/task-list/task-list-page'
import { useListAddress } from '@/components/task-list/use-list-address'
import { PHONE, useMedia } from '@/components/task-list/use-media'
import { useOpenTask } from '@/components/task-list/use-open-task'
import { useCampaign, useFigures, useTaskList, viewCounts } from '@/components/task-list/use-task-list'
import { cn } from '@/components/ui/cn'
import { STATUSES } from '@/lib/domain/task'
import { useT } from '@/lib/i18n/provider'
import { Board } from './board'
import { useColumns } from './use-columns'

/** "Cột": the filtered list by state; on a phone the list as lines. */
export function BoardPage() {
  const isPhone = useMedia(PHONE)
  if (isPhone) return <TaskListPage />
  return (
    <>
      <div className={cn('contents', isPhone === null && 'max-md:hidden')}>
        <BoardDesk />
      </div>
      {isPhone === null && (
        <div className="md:hidden">
          <ListSkeleton />
        </div>
      )}
    </>
  )
}

/** As high as the window, so that every column scrolls by itself; beside it the open task. */
function BoardDesk() {
  const t = useT()
  const campaign = useCampaign()
  const address = useListAddress(campaign)
  const { filter, query, taskId } = address
  const found = useTaskList(query)
  const dashboard = useFigures(filter)
  const moves = useMoves({ campaign, dashboard, past: filter.asOf, openId: taskId })
  const columns = useColumns(filter, found, moves.moved)
  const order = STATUSES.flatMap((status) => columns[status].tasks)
  const task = useOpenTask(address, order)
  useMoveKeys(moves, order)
  const { list, tasks } = found
  return (
    <div className={taskId ? 'lg:grid lg:grid-cols-[minmax(0,1fr)_432px]' : undefined}>
      <section
        aria-label={t('task-list.title')}
        className={cn(
          'flex h-[max(100dvh,36rem)] min-w-0 flex-col print:h-auto',
          taskId ? '[--gutter:1.25rem]' : '[--gutter:2.5rem] max-xl:[--gutter:1.5rem]',
        )}
      >
        <ListHead address={address} campaign={campaign} found={found} counts={viewCounts(dashboard)} />
        {list.isError && !list.data ? (
          <Failed onRetry={() => void list.refetch()} />
        ) : list.data && tasks.length === 0 ? (
          <Nothing campaign={campaign} address={address} />
        ) : (
          <Board
            address={address}
            columns={columns}
            moves={moves}
            waiting={list.isPlaceholderData}
            onOpen={task.open}
          />
        )}
      </section>
      <OpenTaskPanel taskId={taskId} past={filter.asOf} task={task} />
      <MoveLayer moves={moves} campaign={campaign} />
    </div>
  )
}
