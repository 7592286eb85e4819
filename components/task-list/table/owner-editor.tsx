import type { KeyboardEvent } from 'react'
import { useShortName } from '@/components/task/unit-name'
import { useCampaign } from '@/components/task-list/use-task-list'
import { ComboboxField } from '@/components/ui/combobox-field'
import { matchesQuery } from '@/lib/domain/fold'
import { useT } from '@/lib/i18n/provider'
import { ownerOptions } from './owner-options'
import type { EditorProps } from './row-props'
import { takeFocus } from './take-focus'

/** People who may own a task, those of its lead unit first. A choice is saved at once; a name typed out does as well. */
export function OwnerEditor({ task, editing, onCommit, onCancel }: EditorProps) {
  const t = useT()
  const { people, units } = useCampaign()
  const nameOf = useShortName()
  const options = ownerOptions(task, people, {
    unitOf: (id) => {
      const unit = units.find((one) => one.id === id)
      return unit ? nameOf(unit) : ''
    },
    gone: t('task-list.cell.ownerGone'),
  })
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, shiftKey, currentTarget } = event
    if (key === 'Escape') onCancel()
    // The list has a person in hand, whom Enter chooses.
    else if (key === 'Enter' && currentTarget.hasAttribute('aria-activedescendant')) return
    else if (key === 'Enter') onCommit(currentTarget.value, 'down')
    else if (key === 'Tab' && !shiftKey) onCommit(currentTarget.value, 'right')
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const { text } = editing
  return (
    <ComboboxField
      label={t('task-list.cell.label', { column: t('task-list.column.owner'), key: task.key })}
      labelStyle="hidden"
      options={options}
      value={task.owner?.id ?? null}
      onValueChange={(id) => id && onCommit(id, 'down')}
      matches={matchesQuery}
      emptyText={t('form.task.noPerson')}
      openLabel={t('form.task.ownerOpen')}
      error={editing.problem}
      entry={{
        text: options.find(({ value }) => value === text)?.label ?? text,
        ref: editing.focus === 'takes' ? takeFocus : null,
        onKeyDown,
        onLeave: (typed) => onCommit(typed, 'leave'),
      }}
    />
  )
}
