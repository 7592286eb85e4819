import { useMay, useViewer } from '@/components/shell/viewer-provider'
import { TaskBadge } from '@/components/task/task-badge'
import { DueCell } from '@/components/task-list/due-cell'
import { ProgressValue } from '@/components/task-list/progress-cell'
import { cn } from '@/components/ui/cn'
import { Icon } from '@/components/ui/icon'
import type { ListColumn } from '@/lib/contracts/list-preferences'
import { useT } from '@/lib/i18n/provider'
import { CellEditor } from './cell-editor'
import { isEditable, readOnlyReason } from './cell-entry'
import { ColumnCell } from './column-cell'
import { EditButton } from './edit-button'
import { readOnlyWords } from './read-only-words'
import type { RowProps as Props, RowActions } from './row-props'
import { CELL } from './table-look'

const STACKED: readonly ListColumn[] = ['due', 'progress']
const STACK_ORDER: Partial<Record<ListColumn, string>> = { due: 'order-1', progress: 'order-2' }

/** A cell that nothing is typed into takes the focus itself, to be read. */
const READ_ONLY = { tabIndex: -1, 'aria-readonly': true } as const

/** The chosen cells; due date and progress stand in stacked lines whatever was chosen. */
export function RowCells(props: Props) {
  const { columns } = props
  const all = [...columns.shown, ...STACKED.filter((column) => !columns.shown.includes(column))]
  return all.map((column) => <Cell key={column} column={column} {...props} />)
}

function Cell({ column, task, past, columns, state, actions }: Props & { column: ListColumn }) {
  const t = useT()
  const may = useMay(task)
  const editable = isEditable(column) ? column : null
  const reason = editable && readOnlyReason(editable, task, past, may)
  const mayEdit = editable !== null && reason === null
  const editing = state.editing.find((cell) => cell.column === column)
  const value = <CellValue column={column} task={task} past={past} state={state} nameOf={actions.nameOf} />
  return (
    <td
      data-cell={column}
      {...(mayEdit ? null : READ_ONLY)}
      title={reason ? readOnlyWords(t, reason, task, past) : undefined}
      className={cn(
        CELL,
        STACK_ORDER[column] ?? 'hidden @min-[720px]/list:block',
        '@min-[720px]/list:order-none -outline-offset-2',
        !columns.shown.includes(column) && '@min-[720px]/list:hidden',
      )}
    >
      {mayEdit && editing && (
        <CellEditor
          task={task}
          editing={editing}
          onCommit={(text, after) => actions.onCommit(task, editing.column, text, after)}
          onCancel={() => actions.onCancel(task, editing.column)}
        />
      )}
      {mayEdit && !editing && (
        <EditButton
          task={task}
          column={editable}
          busy={state.saving.includes(editable)}
          tabIndex={state.current ? 0 : -1}
          nameOf={actions.nameOf}
          onEdit={() => actions.onEdit(task, editable)}
        >
          {value}
        </EditButton>
      )}
      {!mayEdit && value}
    </td>
  )
}

type ValueProps = Pick<Props, 'task' | 'past' | 'state'> & Pick<RowActions, 'nameOf'> & { column: ListColumn }

function CellValue({ column, task, past, state, nameOf }: ValueProps) {
  const { today } = useViewer()
  switch (column) {
    case 'due':
      return <DueCell task={task} day={past ?? today} />
    case 'progress':
      return <ProgressValue task={task} busy={state.saving.includes('progress')} />
    case 'status':
      return (
        <span className="flex items-center gap-1.5">
          <TaskBadge badge={task.badge} />
          {state.waitsForExtension && <ExtensionMark />}
        </span>
      )
    default:
      return <ColumnCell column={column} task={task} nameOf={nameOf} />
  }
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
