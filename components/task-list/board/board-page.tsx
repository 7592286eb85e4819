'use client'
import { LoadFailure } from '@/components/shell/load-failure'
import { ListDesk } from '@/components/task-list/list-desk'
import { ListHead } from '@/components/task-list/list-head'
import { Nothing } from '@/components/task-list/list-nothing'
import { ListSkeleton } from '@/components/task-list/list-skeleton'
import { MoveLayer } from '@/components/task-list/move/move-layer'
import { useMoveKeys, useMoves } from '@/components/task-list/move/use-moves'
import { TaskListPage } from '@/components/task-list/task-list-page'
import { useListAddress } from '@/components/task-list/use-list-address'
import { useOpenTask } from '@/components/task-list/use-open-task'
import { useCampaign, useFigures, useTaskList, viewCounts } from '@/components/task-list/use-task-list'
import { cn } from '@/components/ui/cn'
import { PHONE, useMedia } from '@/components/ui/use-media'
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
    <ListDesk
      address={address}
      label={t('task-list.title')}
      task={task}
      className="flex h-[max(100dvh,36rem)] flex-col print:h-auto"
    >
      <ListHead address={address} campaign={campaign} found={found} counts={viewCounts(dashboard)} />
      {list.isError && !list.data ? (
        <LoadFailure asked={list} className="p-(--gutter)" />
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
      <MoveLayer moves={moves} campaign={campaign} />
    </ListDesk>
  )
}
