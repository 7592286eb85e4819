import { useMayOn } from '@/components/shell/viewer-provider'
import type { Task } from '@/lib/contracts/task'
import { uiDate } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import type { Translator } from '@/lib/i18n/translate'
import { type EditableColumn, type ReadOnly, readOnlyReason } from './cell-entry'

export function readOnlyWords(t: Translator, reason: ReadOnly, task: Task, past: string | null): string {
  switch (reason) {
    case 'past':
      return t('task-list.past.day', { date: uiDate(past ?? '') })
    case 'state':
      return t(`errors.state.${task.status}`)
    case 'power':
      return t('errors.forbidden')
  }
}

/** Why nothing can be typed into a cell, in words; null where something can. */
export function useReadOnly(past: string | null): (task: Task, column: EditableColumn) => string | null {
  const t = useT()
  const mayOn = useMayOn()
  return (task, column) => {
    const reason = readOnlyReason(column, task, past, (power) => mayOn(task, power))
    return reason && readOnlyWords(t, reason, task, past)
  }
}
