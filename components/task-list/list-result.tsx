import { useState } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import { useShortName } from '@/components/task/unit-name'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorBlock } from '@/components/ui/error-block'
import type { Campaign, Dashboard } from '@/lib/contracts/campaign'
import type { Task } from '@/lib/contracts/task'
import { canOnTask, mayOnSome } from '@/lib/domain/policy'
import { isOpen } from '@/lib/domain/task'
import { useT } from '@/lib/i18n/provider'
import { BulkBar } from './bulk/bulk-bar'
import type { TaskSelection } from './bulk/use-selection'
import { ChosenChips } from './filter-chips'
import { ListEnd } from './list-end'
import { isFiltered, withoutFilters } from './list-filter'
import { RESULT_ID } from './list-head'
import type { After } from './progress-cell'
import { focusRow } from './row-focus'
import { TaskRow } from './task-row'
import { type Fold, TaskTable } from './task-table'
import type { ListAddress } from './use-list-address'
import type { ProgressEdit } from './use-progress-edit'
import type { useTaskList } from './use-task-list'

type Props = {
  campaign: Campaign
  dashboard: Dashboard | undefined
  address: ListAddress
  found: ReturnType<typeof useTaskList>
  edit: ProgressEdit
  order: readonly Task[]
  fold: Fold
  selection: TaskSelection
  onOpen: (taskId: string) => void
}

/** What the filter found, or what to do when it found nothing or could not be asked. */
export function ListResult(props: Props) {
  const { campaign, dashboard, address, found, edit, order, fold, selection, onOpen } = props
  const t = useT()
  const rows = useRowActions(edit, order)
  const nameOf = useShortName()
  const [focused, setFocused] = useState<string | null>(null)
  const { filter, taskId } = address
  const { list, tasks } = found
  const current = [focused, taskId].find((id) => id && order.some((task) => task.id === id)) ?? order[0]?.id
  const waiting = new Set(dashboard?.decisions.extensions.map(({ task }) => task.id))
  const viewer = useViewer()
  const mayChoose = filter.asOf === null && (mayOnSome(viewer, 'edit') || mayOnSome(viewer, 'urge'))
  if (list.isError && !list.data) return <Failed onRetry={() => void list.refetch()} />
  if (tasks.length === 0) return <Nothing campaign={campaign} address={address} />
  return (
    <div
      id={RESULT_ID}
      role="tabpanel"
      aria-label={t('task-list.title')}
      tabIndex={-1}
      className="outline-none"
    >
      <TaskTable
        label={t('task-list.title')}
        tasks={tasks}
        arrangement={filter.sort === 'key' ? 'groups' : 'flat'}
        campaign={campaign}
        dashboard={dashboard}
        more={list.hasNextPage}
        waiting={list.isPlaceholderData}
        fold={fold}
        chooseAll={mayChoose && <ChooseAll selection={selection} />}
        row={(task) => (
          <TaskRow
            key={task.id}
            task={task}
            past={filter.asOf}
            leadUnit={nameOf(task.leadUnit)}
            state={{
              open: task.id === taskId,
              current: task.id === current,
              saving: edit.saving.includes(task.id),
              waitsForExtension: waiting.has(task.id),
              editing: edit.editing?.taskId === task.id ? edit.editing : null,
              selected: selection.has(task.id),
            }}
            onOpen={onOpen}
            onFocus={setFocused}
            onChoose={mayChoose ? selection.choose : null}
            {...rows}
          />
        )}
      />
      {mayChoose && <BulkBar campaign={campaign} selection={selection} />}
      {list.hasNextPage && <ListEnd busy={list.isFetchingNextPage} onMore={list.fetchNextPage} />}
    </div>
  )
}

function ChooseAll({ selection }: { selection: TaskSelection }) {
  const t = useT()
  const some = selection.tasks.length > 0
  return (
    <Checkbox
      aria-label={t('bulk.all')}
      checked={selection.isAll ? true : some ? 'mixed' : false}
      onChange={selection.all}
      className="-m-1"
    />
  )
}

/** Typing in cells: where the focus goes and which cell comes next. */
function useRowActions(edit: ProgressEdit, order: readonly Task[]) {
  const viewer = useViewer()
  const isEditable = (task: Task) =>
    isOpen(task.status) &&
    canOnTask(viewer, 'progress', {
      leadUnitId: task.leadUnit.id,
      coordinatingUnitIds: [],
      ownerId: task.owner?.id ?? null,
      submittedBy: null,
    })
  const nextAfter = (task: Task) =>
    order.slice(order.findIndex(({ id }) => id === task.id) + 1).find(isEditable) ?? null
  return {
    onEdit: edit.start,
    onCancel: (task: Task) => {
      edit.cancel()
      focusRow(task.id, 'edit')
    },
    onCommit: (task: Task, text: string, after: After) => {
      const next = after === 'next' ? nextAfter(task) : null
      const taken = edit.commit(task, text, next)
      if (taken && after !== 'leave' && !next) focusRow(task.id, 'edit')
    },
  }
}

export function Failed({ onRetry }: { onRetry: () => void }) {
  const t = useT()
  return (
    <div className="p-(--gutter)">
      <ErrorBlock
        title={t('states.loadError.title')}
        action={
          <Button size="sm" icon="rotate" onClick={onRetry}>
            {t('states.loadError.retry')}
          </Button>
        }
      >
        {t('states.loadError.text')}
      </ErrorBlock>
    </div>
  )
}

export function Nothing({ campaign, address }: Pick<Props, 'campaign' | 'address'>) {
  const t = useT()
  const { filter, go } = address
  const filtered = isFiltered(filter)
  const branch = campaign.units.find(({ key }) => key === filter.branch)
  return (
    <div
      id={RESULT_ID}
      role="tabpanel"
      aria-label={t('task-list.title')}
      className="border-rule border-t px-(--gutter) py-14"
    >
      <EmptyState
        {...(filtered || branch ? {} : { stone: '0' })}
        above={
          filtered && (
            <ChosenChips campaign={campaign} filter={filter} onChange={(next) => go({ filter: next })} />
          )
        }
        title={
          branch
            ? t(filtered ? 'task-list.none.filteredBranch' : 'task-list.none.branch', {
                unit: branch.shortName,
              })
            : t(filtered ? 'task-list.none.filtered' : 'task-list.none')
        }
        fact={filter.q ? t('task-list.none.query', { q: filter.q }) : undefined}
        action={
          <>
            {filtered && (
              <Button onClick={() => go({ filter: withoutFilters(filter) })}>
                {t('task-list.filter.drop')}
              </Button>
            )}
            {branch && (
              <Button onClick={() => go({ filter: { ...filter, branch: null } })}>
                {t('task-list.none.wholePlan')}
              </Button>
            )}
          </>
        }
      />
    </div>
  )
}
