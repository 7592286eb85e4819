import type { KeyboardEvent } from 'react'
import { isCounted, targetText } from '@/components/task/quantity-text'
import { TaskProgress } from '@/components/task/task-progress'
import { cn } from '@/components/ui/cn'
import { Spinner } from '@/components/ui/spinner'
import type { Task } from '@/lib/contracts/task'
import { uiNumber, uiPercent } from '@/lib/format/number'
import { useLocale, useT } from '@/lib/i18n/provider'
import { entryText } from './progress-entry'
import type { Editing } from './use-progress-edit'

type CellProps = { task: Task; busy: boolean; onEdit: (() => void) | null; tabIndex: number }

/** Percent, quantity and bar; a button where the viewer may record. */
export function ProgressCell({ task, busy, onEdit, tabIndex }: CellProps) {
  const t = useT()
  const value = <ProgressValue task={task} busy={busy} />
  if (!onEdit) return value
  return (
    <button
      type="button"
      data-edit
      tabIndex={tabIndex}
      aria-disabled={busy || undefined}
      aria-label={t('task-list.cell.edit', { key: task.key, percent: uiPercent(task.percent) })}
      onClick={busy ? undefined : onEdit}
      className="-mx-2 -my-1.5 block w-[calc(100%+1rem)] rounded-control px-2 py-1.5 text-left hover:bg-brand-tint/70 max-md:pointer-events-none"
    >
      {value}
    </button>
  )
}

const WITHOUT_BAR: readonly Task['badge'][] = ['not_started', 'submitted', 'completed', 'cancelled']

/** Stacked, the bar stands only where it tells something, with one figure at its end. */
function ProgressValue({ task, busy }: { task: Task; busy: boolean }) {
  const locale = useLocale()
  const counted = isCounted(task.indicator) ? task.indicator : null
  const fraction = counted && `${uiNumber(counted.done, locale)}/${uiNumber(counted.target, locale)}`
  return (
    <span
      className={cn(
        WITHOUT_BAR.includes(task.badge) ? 'hidden' : 'flex',
        'flex-row-reverse items-center gap-2.5 py-1.5 @min-[720px]/list:flex @min-[720px]/list:flex-col @min-[720px]/list:items-stretch @min-[720px]/list:gap-[7px] @min-[720px]/list:py-0',
      )}
    >
      <span className="flex items-baseline justify-between gap-2 font-num">
        <b className={cn('font-semibold', fraction && 'hidden @min-[720px]/list:inline')}>
          {uiPercent(task.percent)}
        </b>
        {busy && <Spinner size={14} />}
        {fraction && (
          <span className="whitespace-nowrap font-semibold @min-[720px]/list:font-normal @min-[720px]/list:text-caption @min-[720px]/list:text-ink-3">
            {fraction}
          </span>
        )}
      </span>
      <TaskProgress task={task} className="h-2 flex-1 @min-[720px]/list:h-1.5 @min-[720px]/list:flex-none" />
    </span>
  )
}

/** Where the focus goes once the entry is taken. */
export type After = 'stay' | 'next' | 'leave'

type EditorProps = {
  task: Task
  editing: Editing
  onCommit: (text: string, then: After) => void
  onCancel: () => void
}

/** Enter saves, Esc restores, Tab saves and goes on; leaving the field any other way saves too. */
export function ProgressEditor({ task, editing, onCommit, onCancel }: EditorProps) {
  const t = useT()
  const locale = useLocale()
  const counted = isCounted(task.indicator) ? task.indicator : null
  const helpId = `progress-help-${task.id}`
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const text = event.currentTarget.value
    if (event.key === 'Escape') onCancel()
    else if (event.key === 'Enter') onCommit(text, 'stay')
    else if (event.key === 'Tab' && !event.shiftKey) onCommit(text, 'next')
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <span className="block">
      <span className="flex min-h-9 items-center gap-1 rounded-control bg-surface px-2.5 py-1 edge-brand has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-focus has-[:focus-visible]:outline-offset-1 has-[[aria-invalid]]:edge-ink-bold">
        <input
          ref={takeFocus}
          inputMode="numeric"
          autoComplete="off"
          defaultValue={editing.text ?? entryText(task)}
          aria-label={t(counted ? 'task-list.cell.quantity' : 'task-list.cell.percent', { key: task.key })}
          aria-invalid={editing.problem ? true : undefined}
          aria-describedby={helpId}
          onKeyDown={onKeyDown}
          onBlur={(event) => {
            // When the window loses the focus, the field keeps it: nobody has left the field.
            if (document.activeElement !== event.currentTarget) onCommit(event.currentTarget.value, 'leave')
          }}
          className="w-full min-w-0 bg-transparent text-right font-num font-semibold outline-none"
        />
        <span className="whitespace-nowrap text-ink-3">{counted ? targetText(counted, locale) : '%'}</span>
      </span>
      <span
        id={helpId}
        role={editing.problem ? 'alert' : undefined}
        className={cn(
          'block pt-1 text-caption',
          editing.problem ? 'font-semibold text-ink' : 'font-normal text-ink-2',
        )}
      >
        {editing.problem ?? t('task-list.cell.help')}
      </span>
    </span>
  )
}

function takeFocus(input: HTMLInputElement | null): void {
  input?.focus({ preventScroll: false })
  input?.select()
}
