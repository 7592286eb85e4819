import type { ReactNode } from 'react'
import type { Task } from '@/lib/contracts/task'
import { useLocale, useT } from '@/lib/i18n/provider'
import type { EditableColumn } from './cell-entry'
import { type CellWords, cellText } from './cell-text'

type Props = {
  task: Task
  column: EditableColumn
  busy: boolean
  tabIndex: number
  nameOf: CellWords['nameOf']
  onEdit: () => void
  children: ReactNode
}

/** A value that may be typed over. */
export function EditButton({ task, column, busy, tabIndex, nameOf, onEdit, children }: Props) {
  const t = useT()
  const locale = useLocale()
  const value = cellText({ t, locale, nameOf }, column, task) || t('states.conflict.empty')
  return (
    <button
      type="button"
      data-edit
      tabIndex={tabIndex}
      aria-disabled={busy || undefined}
      aria-label={t('task-list.cell.change', {
        column: t(`task-list.column.${column}`),
        key: task.key,
        value,
      })}
      onClick={busy ? undefined : onEdit}
      className="-mx-2 -my-1.5 block w-[calc(100%+1rem)] rounded-control px-2 py-1.5 text-left hover:bg-brand-tint/70 max-md:pointer-events-none"
    >
      {children}
    </button>
  )
}
