import type { Task } from '@/lib/contracts/task'
import type { EditableColumn } from './cell-entry'
import type { After } from './row-props'
import type { CellEdit } from './use-cell-edit'
import { focusBeside, focusCell } from './use-grid-keys'

/** Typing in cells: where the focus goes once something was typed. */
export function useCellActions(edit: CellEdit, order: readonly Task[], onRow: (taskId: string) => void) {
  const goTo = (task: Task, column: EditableColumn, after: After) => {
    const below = after === 'down' ? order[order.findIndex(({ id }) => id === task.id) + 1] : undefined
    if (below) onRow(below.id)
    if (after === 'right') focusBeside(task.id, column)
    else focusCell(below?.id ?? task.id, column)
  }
  return {
    onEdit: edit.start,
    onCancel: (task: Task, column: EditableColumn) => {
      edit.cancel(task.id, column)
      focusCell(task.id, column)
    },
    onCommit: (task: Task, column: EditableColumn, text: string, after: After) => {
      if (edit.commit(task, column, text) && after !== 'leave') goTo(task, column, after)
    },
  }
}
