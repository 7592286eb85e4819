import type { PointerEvent } from 'react'
import type { Task, UnitRef } from '@/lib/contracts/task'
import type { EditableColumn } from './cell-entry'
import type { Columns } from './columns'
import type { Editing } from './open-cells'

/** Where the focus goes once the entry is taken. */
export type After = 'down' | 'right' | 'leave'

export type EditorProps = {
  task: Task
  editing: Editing
  onCommit: (text: string, then: After) => void
  onCancel: () => void
}

/** What a row can ask of its table. */
export type RowActions = {
  onOpen: (taskId: string) => void
  onFocus: (taskId: string) => void
  onEdit: (task: Task, column: EditableColumn) => void
  onCommit: (task: Task, column: EditableColumn, text: string, after: After) => void
  onCancel: (task: Task, column: EditableColumn) => void
  /** absent for who may do nothing with several tasks */
  onChoose: ((taskId: string, isRange: boolean) => void) | null
  /** the handle was pressed; absent where rows keep their place */
  onHandle: ((task: Task, handle: HTMLElement) => void) | null
  /** the handle was taken hold of */
  onGrab: ((taskId: string, event: PointerEvent<HTMLElement>) => void) | null
  nameOf: (unit: UnitRef) => string
}

export type RowState = {
  open: boolean
  /** the one row the Tab key stops at */
  current: boolean
  /** columns whose values are on their way */
  saving: readonly EditableColumn[]
  waitsForExtension: boolean
  /** its cells that are open for typing */
  editing: readonly Editing[]
  selected: boolean
  /** on its way to another place */
  pulled: boolean
}

export type RowProps = {
  task: Task
  past: string | null
  rowIndex: number
  /** room left above it for rows that are not drawn, in px */
  above: number
  columns: Columns
  state: RowState
  actions: RowActions
}
