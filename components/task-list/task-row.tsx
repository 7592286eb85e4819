import Link from 'next/link'
import { useMay, useViewer } from '@/components/shell/viewer-provider'
import { TaskBadge, TaskMark } from '@/components/task/task-badge'
import { cn } from '@/components/ui/cn'
import { Icon } from '@/components/ui/icon'
import type { Task } from '@/lib/contracts/task'
import { isOpen } from '@/lib/domain/task'
import { useT } from '@/lib/i18n/provider'
import { DueCell } from './due-cell'
import { opensBeside } from './open-beside'
import { type After, ProgressCell, ProgressEditor } from './progress-cell'
import type { Editing } from './use-progress-edit'

/** What a row can ask of its table. */
export type RowActions = {
  onOpen: (taskId: string) => void
  onFocus: (taskId: string) => void
  onEdit: (task: Task) => void
  onCommit: (task: Task, text: string, after: After) => void
  onCancel: (task: Task) => void
}

export type RowState = {
  open: boolean
  /** the one row the Tab key stops at */
  current: boolean
  saving: boolean
  waitsForExtension: boolean
  editing: Editing | null
}

type Props = RowActions & { task: Task; past: string | null; leadUnit: string; state: RowState }

/** Columns of the table; head, group heads and rows share them. */
export const COLUMNS =
  '@min-[720px]/list:grid-cols-[44px_minmax(0,1fr)_104px_120px_156px] @min-[900px]/list:grid-cols-[44px_minmax(0,1fr)_148px_120px_156px] @min-[720px]/list:gap-x-4 px-(--gutter)'

const ROW =
  'relative grid grid-cols-[20px_minmax(0,1fr)_16px] gap-x-3 border-rule border-b bg-surface py-3.5 [--bar-bg:var(--surface)] ' +
  'scroll-mt-[calc(var(--stuck)+5rem)] scroll-mb-4 [content-visibility:auto] [contain-intrinsic-size:auto_76px] @min-[720px]/list:py-2 '
const OPEN = 'shadow-[inset_4px_0_0_var(--brand-fill),inset_0_1px_0_var(--brand),inset_0_-1px_0_var(--brand)]'
const CLOSED = '@min-[720px]/list:bg-transparent @min-[720px]/list:[--bar-bg:var(--paper)]'
const CELL = 'min-w-0 [grid-column:2] @min-[720px]/list:[grid-column:auto]'

export function TaskRow({ task, past, leadUnit, state, ...actions }: Props) {
  const t = useT()
  const { today } = useViewer()
  const may = useMay(task)
  const mayEdit = past === null && isOpen(task.status) && may('progress')
  const where = [leadUnit, task.owner?.name].filter(Boolean).join(' · ')
  return (
    <tr
      data-row={task.id}
      className={cn(ROW, COLUMNS, state.open ? OPEN : CLOSED)}
      onFocus={() => actions.onFocus(task.id)}
    >
      <td className="row-span-4 pt-0.5 @min-[720px]/list:row-span-1 @min-[720px]/list:pt-0">
        <span className="@min-[720px]/list:hidden">
          <TaskMark badge={task.badge} size={18} />
          <span className="sr-only">{t(`states.badge.${task.badge}`)}</span>
        </span>
        <span className="hidden font-medium font-num text-ink-3 text-secondary @min-[720px]/list:inline">
          {task.key}
        </span>
      </td>
      <th scope="row" className={cn(CELL, 'text-left font-normal')}>
        <TitleLink task={task} tabIndex={state.current ? 0 : -1} onOpen={actions.onOpen} />
        <span className="hidden truncate text-caption text-ink-3 @min-[720px]/list:block @min-[720px]/list:font-normal">
          {where}
        </span>
      </th>
      <td className={CELL}>
        <DueCell task={task} day={past ?? today} />
      </td>
      <td className={CELL}>
        {state.editing ? (
          <ProgressEditor
            task={task}
            editing={state.editing}
            onCommit={(text, after) => actions.onCommit(task, text, after)}
            onCancel={() => actions.onCancel(task)}
          />
        ) : (
          <ProgressCell
            task={task}
            busy={state.saving}
            onEdit={mayEdit ? () => actions.onEdit(task) : null}
            tabIndex={state.current ? 0 : -1}
          />
        )}
      </td>
      <td className={CELL}>
        <span className="block text-ink-3 text-secondary @min-[720px]/list:hidden">{where}</span>
        <span className="hidden items-center gap-1.5 @min-[720px]/list:flex">
          <TaskBadge badge={task.badge} />
          {state.waitsForExtension && <ExtensionMark />}
        </span>
      </td>
      <td
        aria-hidden="true"
        className="absolute top-1/2 right-(--gutter) -translate-y-1/2 text-ink-3 @min-[720px]/list:hidden"
      >
        <Icon name="chevron-right" />
      </td>
    </tr>
  )
}

function ExtensionMark() {
  const t = useT()
  return (
    <span
      role="img"
      aria-label={t('task-list.extension.waits')}
      title={t('task-list.extension.waits')}
      className="text-brand"
    >
      <Icon name="calendar-clock" />
    </span>
  )
}

type TitleProps = { task: Task; tabIndex: number; onOpen: (taskId: string) => void }

/** Leads to the task's own page; where there is room the task opens beside the table instead. */
function TitleLink({ task, tabIndex, onOpen }: TitleProps) {
  return (
    <Link
      href={`/tasks/${task.id}`}
      prefetch={false}
      data-open
      tabIndex={tabIndex}
      onClick={(event) => opensBeside(event) && onOpen(task.id)}
      className="line-clamp-4 block text-pretty font-medium text-body after:absolute after:inset-0 @min-[720px]/list:line-clamp-2 @min-[720px]/list:text-table @min-[720px]/list:after:content-none"
    >
      <span className="mr-1.5 font-num text-ink-3 text-secondary @min-[720px]/list:hidden">{task.key}</span>
      {task.title}
    </Link>
  )
}
