'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { ConflictDialog } from '@/components/task/conflict-dialog'
import { cn } from '@/components/ui/cn'
import type { Task } from '@/lib/contracts/task'
import { useT } from '@/lib/i18n/provider'
import { useSelection } from './bulk/use-selection'
import { TaskPanel } from './detail/task-panel'
import { ListHead } from './list-head'
import { ListResult } from './list-result'
import { MoveLayer } from './move/move-layer'
import { useMoveKey, useMoves } from './move/use-moves'
import { focusRow, showRow } from './row-focus'
import { openTaskId, useListAddress } from './use-list-address'
import { useChooseKey, useListKeys } from './use-list-keys'
import { BESIDE, useMedia } from './use-media'
import { useProgressEdit } from './use-progress-edit'
import { useCampaign, useFigures, useTaskList, viewCounts } from './use-task-list'

/** "Nhiệm vụ": filters, the table, and beside it the open task. */
export function TaskListPage() {
  const t = useT()
  const campaign = useCampaign()
  const address = useListAddress(campaign)
  const { filter, query, taskId, go } = address
  const found = useTaskList(query)
  const dashboard = useFigures(filter)
  const edit = useProgressEdit()
  const beside = useMedia(BESIDE)
  const { order, onFold, folded } = useRowOrder(found.tasks, campaign.groups, filter.sort === 'key')
  const selection = useSelection(order, query)
  useNarrowTask(beside === false ? taskId : null)
  useEffect(() => {
    if (taskId) showRow(taskId)
  }, [taskId])

  const turn = (step: 1 | -1) => {
    const now = openTaskId(window.location.search)
    const next = order[order.findIndex(({ id }) => id === now) + step]
    if (next) go({ taskId: next.id }, 'replace')
  }
  const close = () => {
    const now = openTaskId(window.location.search)
    if (now) focusRow(now, 'open')
    go({ taskId: null })
  }
  const open = (id: string) => go({ taskId: id }, taskId ? 'replace' : 'push')
  const moves = useMoves({ campaign, dashboard, past: filter.asOf, openId: taskId })
  useMoveKey(moves, order)
  useChooseKey(taskId)
  useListKeys(taskId !== null, { onNext: () => turn(1), onPrevious: () => turn(-1), onClose: close })

  return (
    <div className={taskId ? 'lg:grid lg:grid-cols-[minmax(0,1fr)_432px]' : undefined}>
      <section
        aria-label={t('task-list.title')}
        className={cn(
          '@container/list min-w-0 max-md:[--gutter:1rem]',
          taskId ? '[--gutter:1.25rem]' : '[--gutter:2.5rem] max-xl:[--gutter:1.5rem]',
          filter.asOf ? '[--stuck:7.5rem] max-md:[--stuck:3.5rem]' : '[--stuck:4rem] max-md:[--stuck:3.5rem]',
        )}
      >
        <ListHead address={address} campaign={campaign} found={found} counts={viewCounts(dashboard)} />
        <ListResult
          campaign={campaign}
          dashboard={dashboard}
          address={address}
          found={found}
          edit={edit}
          order={order}
          fold={{ folded, onFold }}
          selection={selection}
          onOpen={open}
        />
      </section>
      {taskId && (
        <TaskPanel
          key={taskId}
          id={taskId}
          past={filter.asOf}
          onClose={close}
          onTurn={turn}
          place={placeOf(order, taskId)}
        />
      )}
      <EditConflict edit={edit} />
      <MoveLayer moves={moves} campaign={campaign} />
    </div>
  )
}

/** Somebody else changed the value that was typed in a cell. */
function EditConflict({ edit }: { edit: ReturnType<typeof useProgressEdit> }) {
  const { conflict } = edit
  if (!conflict) return null
  return (
    <ConflictDialog
      error={conflict.error}
      task={conflict.task}
      onKeepMine={(fields) => (fields.length > 0 ? edit.keepMine(conflict) : edit.closeConflict())}
      onTakeTheirs={edit.closeConflict}
      onClose={edit.closeConflict}
    />
  )
}

/** Rows in the order they stand on the screen; folded groups are passed over. */
function useRowOrder(tasks: readonly Task[], groups: readonly { key: string }[], grouped: boolean) {
  const [folded, setFolded] = useState<readonly string[]>([])
  const onFold = (key: string) =>
    setFolded((now) => (now.includes(key) ? now.filter((other) => other !== key) : [...now, key]))
  const order = grouped
    ? groups.flatMap(({ key }) => (folded.includes(key) ? [] : tasks.filter((task) => task.group === key)))
    : tasks
  return { order, folded, onFold }
}

/** Where no panel fits, a link to the list with a task open leads to the task's own page. */
function useNarrowTask(taskId: string | null): void {
  const router = useRouter()
  useEffect(() => {
    if (taskId) router.replace(`/tasks/${taskId}`)
  }, [router, taskId])
}

function placeOf(order: readonly Task[], taskId: string): { first: boolean; last: boolean } {
  const at = order.findIndex(({ id }) => id === taskId)
  return { first: at <= 0, last: at === order.length - 1 }
}
