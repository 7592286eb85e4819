import { memo } from 'react'
import { useMay } from '@/components/shell/viewer-provider'
import { TaskMark } from '@/components/task/task-badge'
import { Checkbox } from '@/components/ui/checkbox'
import { cn } from '@/components/ui/cn'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import type { Task } from '@/lib/contracts/task'
import { useT } from '@/lib/i18n/provider'
import { opensBeside } from './open-beside'
import { FoldedCells } from './table/folded-cells'
import { RowCells } from './table/row-cells'
import { RowHandle } from './table/row-handle'
import type { RowProps } from './table/row-props'
import { CELL, COLUMNS } from './table/table-look'

const ROW =
  'group/row relative grid grid-cols-[20px_minmax(0,1fr)_16px] gap-x-3 border-rule border-b bg-surface py-3.5 [--bar-bg:var(--surface)] ' +
  'scroll-mt-[calc(var(--stuck)+5rem)] scroll-mb-4 @min-[720px]/list:py-2 '
const OPEN = 'shadow-[inset_4px_0_0_var(--brand-fill),inset_0_1px_0_var(--brand),inset_0_-1px_0_var(--brand)]'
const CLOSED = '@min-[720px]/list:bg-transparent @min-[720px]/list:[--bar-bg:var(--paper)]'
const SELECTED = '@min-[720px]/list:bg-brand-tint @min-[720px]/list:[--bar-bg:var(--brand-tint)]'

/** One task. Drawn again only when something of it changed: a long list draws rows while it is scrolled. */
export const TaskRow = memo(
  function TaskRow(props: RowProps) {
    const { task, rowIndex, above, columns, state, actions } = props
    const t = useT()
    const may = useMay(task)
    const where = [actions.nameOf(task.leadUnit), task.owner?.name].filter(Boolean).join(' · ')
    return (
      <tr
        data-row={task.id}
        aria-rowindex={rowIndex}
        aria-selected={actions.onChoose ? state.selected : undefined}
        className={cn(
          ROW,
          COLUMNS,
          state.open ? OPEN : CLOSED,
          state.selected && SELECTED,
          state.pulled && 'opacity-50',
        )}
        style={above > 0 ? { marginTop: above } : undefined}
        onFocus={() => actions.onFocus(task.id)}
      >
        <td className="hidden @min-[720px]/list:block">
          {actions.onHandle && may('edit') && (
            <RowHandle task={task} onPress={actions.onHandle} onGrab={actions.onGrab} />
          )}
          {actions.onChoose && (
            <Checkbox
              aria-label={t('bulk.row', { key: task.key })}
              data-choose
              checked={state.selected}
              tabIndex={state.current ? 0 : -1}
              onClick={(event) => actions.onChoose?.(task.id, event.shiftKey)}
              onChange={noChange}
              className="-m-1"
            />
          )}
        </td>
        <td className="row-span-4 pt-0.5 @min-[720px]/list:row-span-1 @min-[720px]/list:pt-0">
          <span className="@min-[720px]/list:hidden">
            <TaskMark badge={task.badge} size={18} />
            <span className="sr-only">{t(`states.badge.${task.badge}`)}</span>
          </span>
          <span className="hidden font-medium font-num text-ink-3 text-secondary @min-[720px]/list:inline">
            {task.key}
          </span>
        </td>
        <th scope="row" data-cell="title" className={cn(CELL, 'text-left font-normal')}>
          <TitleLink task={task} tabIndex={state.current ? 0 : -1} onOpen={actions.onOpen} />
          <span className="hidden truncate text-caption text-ink-3 @min-[720px]/list:block @min-[720px]/list:font-normal">
            {where}
          </span>
          <FoldedCells columns={columns.folded} task={task} nameOf={actions.nameOf} />
        </th>
        <RowCells {...props} />
        <td className={cn(CELL, 'order-3 @min-[720px]/list:hidden')}>
          <span className="block text-ink-3 text-secondary">{where}</span>
        </td>
        <td
          aria-hidden="true"
          className="absolute top-1/2 right-(--gutter) -translate-y-1/2 text-ink-3 @min-[720px]/list:hidden"
        >
          <Icon name="chevron-right" />
        </td>
      </tr>
    )
  },
  (before, after) =>
    isShallowSame({ ...before, state: null }, { ...after, state: null }) &&
    isShallowSame(before.state, after.state),
)

function isShallowSame<T extends object>(one: T, other: T): boolean {
  return Object.entries(one).every(([name, value]) => value === other[name as keyof T])
}

/** The press decides, because it knows whether Shift is held; the box follows the selection. */
function noChange(): void {}

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
