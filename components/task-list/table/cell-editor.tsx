import type { KeyboardEvent } from 'react'
import { cn } from '@/components/ui/cn'
import type { Task } from '@/lib/contracts/task'
import { useLocale, useT } from '@/lib/i18n/provider'
import { isCounted, targetText } from '@/lib/sentences/quantity'
import { typedText } from './cell-entry'
import type { Editing } from './open-cells'
import { OwnerEditor } from './owner-editor'
import type { EditorProps } from './row-props'
import { takeFocus } from './take-focus'

/** Enter saves and goes down, Tab saves and goes right, Esc restores; leaving the field any other way saves too. */
export function CellEditor(props: EditorProps) {
  return props.editing.column === 'owner' ? <OwnerEditor {...props} /> : <TextEditor {...props} />
}

function TextEditor({ task, editing, onCommit, onCancel }: EditorProps) {
  const t = useT()
  const { column, text, problem } = editing
  const helpId = `cell-help-${task.id}`
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const typed = event.currentTarget.value
    if (event.key === 'Escape') onCancel()
    else if (event.key === 'Enter') onCommit(typed, 'down')
    else if (event.key === 'Tab' && !event.shiftKey) onCommit(typed, 'right')
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <span className="block">
      <span className="flex min-h-9 items-center gap-1 rounded-control bg-surface px-2.5 py-1 edge-brand has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-focus has-[:focus-visible]:outline-offset-1 has-[[aria-invalid]]:edge-ink-bold">
        <input
          ref={editing.focus === 'takes' ? takeFocus : undefined}
          inputMode={column === 'start' || column === 'due' ? undefined : 'numeric'}
          autoComplete="off"
          defaultValue={text ?? typedText(column, task)}
          aria-label={useEntryLabel(task, editing)}
          aria-invalid={problem ? true : undefined}
          aria-describedby={helpId}
          onKeyDown={onKeyDown}
          onBlur={(event) => {
            // When the window loses the focus, the field keeps it: nobody has left the field.
            if (document.activeElement !== event.currentTarget) onCommit(event.currentTarget.value, 'leave')
          }}
          className={cn(
            'w-full min-w-0 bg-transparent font-num outline-none',
            column === 'progress' && 'text-right font-semibold',
          )}
        />
        {column === 'progress' && <Unit task={task} />}
      </span>
      <span
        id={helpId}
        role={problem ? 'alert' : undefined}
        className={cn(
          'block pt-1 text-caption',
          problem ? 'font-semibold text-ink' : 'font-normal text-ink-2',
        )}
      >
        {problem ?? t('task-list.cell.help')}
      </span>
    </span>
  )
}

function Unit({ task }: { task: Task }) {
  const locale = useLocale()
  return (
    <span className="whitespace-nowrap text-ink-3">
      {isCounted(task.indicator) ? targetText(task.indicator, locale) : '%'}
    </span>
  )
}

function useEntryLabel({ key, indicator }: Task, { column }: Editing): string {
  const t = useT()
  if (column !== 'progress')
    return t('task-list.cell.label', { column: t(`task-list.column.${column}`), key })
  return t(isCounted(indicator) ? 'task-list.cell.quantity' : 'task-list.cell.percent', { key })
}
