import type { FocusEvent, KeyboardEvent } from 'react'
import { useCampaign } from '@/components/task-list/use-task-list'
import { ComboboxField } from '@/components/ui/combobox-field'
import { matchesQuery } from '@/lib/domain/fold'
import { useT } from '@/lib/i18n/provider'
import type { EditorProps } from './row-props'
import { takeFocus } from './take-focus'

/** People who may own a task, those of its lead unit first. A choice is saved at once; a name typed out does as well. */
export function OwnerEditor({ task, editing, onCommit, onCancel }: EditorProps) {
  const t = useT()
  const { people } = useCampaign()
  const isOwn = ({ unitId }: { unitId: string }) => unitId === task.leadUnit.id
  const options = [...people.filter(isOwn), ...people.filter((person) => !isOwn(person))]
  const onKeys = (event: KeyboardEvent<HTMLElement>) => {
    const { key, shiftKey } = event
    const field = event.target as HTMLInputElement
    const isChoosing = key === 'Enter' && field.hasAttribute('aria-activedescendant')
    if (event.defaultPrevented || isChoosing || !field.matches('input')) return
    if (key === 'Escape') onCancel()
    else if (key === 'Enter') onCommit(field.value, 'down')
    else if (key === 'Tab' && !shiftKey) onCommit(field.value, 'right')
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const onLeave = ({ target, relatedTarget, currentTarget }: FocusEvent<HTMLElement>) => {
    if (relatedTarget && !currentTarget.contains(relatedTarget) && target instanceof HTMLInputElement)
      onCommit(target.value, 'leave')
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys come from the field inside
    <div
      ref={(box) => takeFocus(box?.querySelector('input') ?? null)}
      onKeyDownCapture={onKeys}
      onBlur={onLeave}
    >
      <ComboboxField
        label={t('task-list.cell.label', { column: t('task-list.column.owner'), key: task.key })}
        labelStyle="hidden"
        options={options.map(({ id, name, title }) => ({ value: id, label: name, detail: title }))}
        value={task.owner?.id ?? null}
        onValueChange={(id) => id && onCommit(id, 'down')}
        matches={matchesQuery}
        emptyText={t('form.task.noPerson')}
        openLabel={t('form.task.ownerOpen')}
        error={editing.problem}
      />
    </div>
  )
}
