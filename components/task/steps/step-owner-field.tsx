import { ComboboxField } from '@/components/ui/combobox-field'
import type { ComboboxOption } from '@/components/ui/combobox-option'
import type { FieldText } from '@/components/ui/field'
import type { PersonRef } from '@/lib/contracts/task'
import { matchesQuery } from '@/lib/domain/fold'
import { useT } from '@/lib/i18n/provider'

type Props = Pick<FieldText, 'label' | 'labelStyle' | 'error' | 'errorAt'> & {
  /** people who may own a step */
  people: readonly (PersonRef & { title?: string })[]
  /** who owns it now, though no longer offered */
  owner: PersonRef | null
  value: string | null
  onValueChange: (ownerId: string | null) => void
  className?: string
}

const NOBODY = ''

/** Whose step it is: typed without accents or chosen; nobody is a choice too, so that it takes one press. */
export function StepOwnerField({ people, owner, value, onValueChange, ...field }: Props) {
  const t = useT()
  const known = owner && !people.some(({ id }) => id === owner.id) ? [owner, ...people] : people
  const options: ComboboxOption[] = [
    { value: NOBODY, label: t('task-part.steps.nobody') },
    ...known.map(({ id, name, title }: Props['people'][number]) => ({
      value: id,
      label: name,
      detail: title ?? '',
    })),
  ]
  return (
    <ComboboxField
      {...field}
      size="sm"
      options={options}
      value={value}
      onValueChange={(chosen) => onValueChange(chosen || null)}
      matches={matchesQuery}
      placeholder={t('task-part.steps.nobody')}
      emptyText={t('form.task.noPerson')}
      openLabel={t('form.task.ownerOpen')}
    />
  )
}
