import { useState } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import { StepDialog } from '@/components/task/verbs/step-dialog'
import { Avatar } from '@/components/ui/avatar'
import { ComboboxField } from '@/components/ui/combobox-field'
import { DateField } from '@/components/ui/date-field'
import { useToast } from '@/components/ui/toast'
import type { OfficePerson } from '@/lib/contracts/stand-in'
import { daysBetween, isPlainDate } from '@/lib/domain/calendar'
import { matchesQuery } from '@/lib/domain/fold'
import { canBeAbsent, canStandIn } from '@/lib/domain/policy'
import { useT } from '@/lib/i18n/provider'
import { useNameStandIn } from '@/lib/queries/stand-ins'

type Choice = { absentId: string | null; standInId: string | null; fromOn: string; toOn: string }

/** Names who stands in, for which days, and says what that person may then do. A leader names one for others too. */
export function StandInDialog({ people, onClose }: { people: OfficePerson[]; onClose: () => void }) {
  const t = useT()
  const toast = useToast()
  const { id: me, today } = useViewer()
  const [choice, setChoice] = useState<Choice>({ absentId: me, standInId: null, fromOn: today, toOn: '' })
  const { mutateAsync } = useNameStandIn()
  const { fromOn, toOn } = choice
  const absent = people.find(({ id }) => id === choice.absentId)
  const fit = people.filter((person) => absent && canStandIn(person, absent))
  const standIn = fit.find(({ id }) => id === choice.standInId)
  const given = { absentId: absent?.id, standInId: standIn?.id, fromOn, toOn }
  const missing = Object.entries(given).filter(([, value]) => !value)
  return (
    <StepDialog
      title={t('standIn.title')}
      effect={effectOf({ absent, standIn, fromOn, toOn }, t)}
      verb={t('standIn.name')}
      missing={Object.fromEntries(missing.map(([field]) => [field, t('errors.required')]))}
      onSend={async (keyOf) => {
        if (!absent || !standIn || !isPlainDate(fromOn) || !isPlainDate(toOn)) return
        const body = { absentId: absent.id, standInId: standIn.id, fromOn, toOn }
        await mutateAsync({ body, key: keyOf(body) })
        const names = { standIn: standIn.name, absent: absent.name }
        toast.show({ message: t('standIn.done', names), icon: 'tick' })
      }}
      onClose={onClose}
    >
      {(errors) => <Choosing {...{ people, fit, choice, errors }} onChange={setChoice} />}
    </StepDialog>
  )
}

type ChoosingProps = {
  people: readonly OfficePerson[]
  fit: readonly OfficePerson[]
  choice: Choice
  errors: Readonly<Record<string, string>>
  onChange: (choice: Choice) => void
}

function Choosing({ people, fit, choice, errors, onChange }: ChoosingProps) {
  const t = useT()
  const { id: me, role, today } = useViewer()
  const mayBeAbsent = ({ id, role: of }: OfficePerson) => (role === 'leader' ? canBeAbsent(of) : id === me)
  const day = {
    required: t('task.required'),
    pickerLabel: t('dashboard.asOf.pick'),
    invalidMessage: t('errors.bad_date'),
  }
  return (
    <div className="grid gap-4 md:grid-cols-2">
      <PersonField
        label={t('standIn.absent')}
        people={people.filter(mayBeAbsent)}
        value={choice.absentId}
        error={errors['absentId']}
        onChange={(absentId) => onChange({ ...choice, absentId })}
      />
      <PersonField
        label={t('standIn.standIn')}
        people={fit}
        value={choice.standInId}
        error={errors['standInId']}
        onChange={(standInId) => onChange({ ...choice, standInId })}
      />
      <DateField
        {...day}
        label={t('standIn.from')}
        min={today}
        value={choice.fromOn}
        error={errors['fromOn']}
        onValueChange={(fromOn) => onChange({ ...choice, fromOn })}
      />
      <DateField
        {...day}
        label={t('standIn.to')}
        min={choice.fromOn || today}
        value={choice.toOn}
        error={errors['toOn']}
        onValueChange={(toOn) => onChange({ ...choice, toOn })}
      />
    </div>
  )
}

type Chosen = {
  absent: OfficePerson | undefined
  standIn: OfficePerson | undefined
  fromOn: string
  toOn: string
}

/** What naming this person for these days would mean. */
function effectOf({ absent, standIn, fromOn, toOn }: Chosen, t: ReturnType<typeof useT>): string {
  const days = isPlainDate(fromOn) && isPlainDate(toOn) ? daysBetween(fromOn, toOn) + 1 : 0
  if (!absent || !standIn || days < 1) return t('standIn.effectOpen')
  return t('standIn.effect', { days, standIn: standIn.name, absent: absent.name })
}

type PersonFieldProps = {
  label: string
  people: readonly OfficePerson[]
  value: string | null
  error?: string | undefined
  onChange: (id: string | null) => void
}

function PersonField({ label, people, value, error, onChange }: PersonFieldProps) {
  const t = useT()
  return (
    <ComboboxField
      label={label}
      required={t('task.required')}
      options={people.map(({ id, name, title }) => ({
        value: id,
        label: name,
        detail: title,
        leading: <Avatar name={name} size="sm" />,
      }))}
      value={value}
      onValueChange={onChange}
      matches={matchesQuery}
      placeholder={t('form.task.ownerPlaceholder')}
      emptyText={t('form.task.noPerson')}
      openLabel={t('form.task.ownerOpen')}
      error={error}
    />
  )
}
