import { useEffect, useState } from 'react'
import { useToast } from '@/components/ui/toast'
import { BULK_MAX } from '@/lib/contracts/bulk'
import type { Task } from '@/lib/contracts/task'
import { useT } from '@/lib/i18n/provider'
import { type EditableColumn, isEditable } from './cell-entry'
import { columnOf, type PastedRow, pasteDown } from './paste-column'
import type { People } from './person-typed'
import type { CellEdit } from './use-cell-edit'
import { cellOf, focusCell } from './use-grid-keys'

/** A column that was pasted: its rows, and how many values found no row. */
export type Pasted = { column: EditableColumn; rows: readonly PastedRow[]; beyond: number }

type Sheet = {
  order: readonly Task[]
  people: People
  edit: CellEdit
  /** says why a cell takes nothing */
  onReadOnly: (task: Task, column: EditableColumn) => void
}

/** One value goes into the cell; a copied column goes down from it, once its rows have been looked at. */
export function usePaste({ order, people, edit, onReadOnly }: Sheet) {
  const t = useT()
  const toast = useToast()
  const [pasted, setPasted] = useState<Pasted | null>(null)
  const refuse = (message: string) => void toast.show({ icon: 'alert', message })

  const take = (column: EditableColumn, at: number, values: readonly string[] | null) => {
    const below = order.slice(at)
    const [first] = below
    if (values === null) refuse(t('task-list.paste.oneColumn'))
    else if (values.length > BULK_MAX) refuse(t('task-list.paste.atMost', { n: BULK_MAX }))
    else if (values.length === 1 && first) edit.commit(first, column, values[0] ?? '')
    else if (first) {
      edit.cancel(first.id, column)
      const rows = pasteDown(column, below, values, people)
      setPasted({ column, rows, beyond: values.length - rows.length })
    }
  }

  const onPaste = (event: ClipboardEvent) => {
    // The browser sends the event to where text was chosen last, not to the cell that has the focus.
    const target = document.activeElement ?? document.body
    const row = target.closest<HTMLElement>('tr[data-row]')?.dataset['row']
    const column = cellOf(target)
    const at = order.findIndex(({ id }) => id === row)
    const values = columnOf(event.clipboardData?.getData('text/plain') ?? '')
    const isField = target.matches('input')
    const task = order[at]
    // A picture, or nothing at all, is no empty value.
    if (!task || !isEditable(column) || values?.length === 0 || (isField && values?.length === 1)) return
    event.preventDefault()
    if (isField || target.matches('[data-edit]')) take(column, at, values)
    else onReadOnly(task, column)
  }

  useEffect(() => {
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  })

  const close = () => {
    setPasted(null)
    const first = pasted?.rows[0]
    if (!first || !pasted) return
    // The dialog gives the focus back to its cell, unless a field was there that is gone.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) focusCell(first.task.id, pasted.column)
    })
  }
  return { pasted, close }
}
