import { useState } from 'react'
import { matches } from '@/components/task/matches'
import { Avatar } from '@/components/ui/avatar'
import { ComboboxField } from '@/components/ui/combobox-field'
import { DateField } from '@/components/ui/date-field'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import type { Campaign } from '@/lib/contracts/campaign'
import type { PlainDate } from '@/lib/domain/calendar'
import { roman } from '@/lib/domain/task-key'
import { useT } from '@/lib/i18n/provider'
import type { Asked, BulkName } from './bulk-step'

type Props = {
  name: BulkName
  campaign: Campaign
  asked: Asked | null
  onChange: (asked: Asked | null) => void
}

/** What the step needs to know. */
export function BulkFields({ name, campaign, asked, onChange }: Props) {
  const t = useT()
  switch (name) {
    case 'urge':
      return (
        <TextArea
          label={t('dashboard.note')}
          rows={2}
          maxLength={2_000}
          value={asked?.action === 'urge' ? (asked.note ?? '') : ''}
          onChange={(event) => onChange({ action: 'urge', note: event.currentTarget.value })}
        />
      )
    case 'reassign':
      return (
        <ComboboxField
          label={t('task.field.owner')}
          options={campaign.people.map(({ id, name: label, title }) => ({
            value: id,
            label,
            detail: title,
            leading: <Avatar name={label} size="sm" />,
          }))}
          value={asked?.action === 'reassign' ? asked.ownerId : null}
          onValueChange={(ownerId) => onChange(ownerId === null ? null : { action: 'reassign', ownerId })}
          matches={matches}
          placeholder={t('form.task.ownerPlaceholder')}
          emptyText={t('form.task.noPerson')}
          openLabel={t('form.task.ownerOpen')}
          clearLabel={t('form.task.ownerClear')}
        />
      )
    case 'due':
      return <DueFields onChange={onChange} />
    case 'group':
      return (
        <SelectField
          label={t('task.field.group')}
          value={asked?.action === 'change_group' ? asked.group : ''}
          onChange={(event) =>
            onChange(
              event.currentTarget.value ? { action: 'change_group', group: event.currentTarget.value } : null,
            )
          }
        >
          <option value="">{t('bulk.group.choose')}</option>
          {campaign.groups.map(({ key, ordinal, title }) => (
            <option key={key} value={key}>
              {roman(ordinal)}. {title}
            </option>
          ))}
        </SelectField>
      )
  }
}

/** By a number of days, or to one day for all. */
function DueFields({ onChange }: Pick<Props, 'onChange'>) {
  const t = useT()
  const [how, setHow] = useState<'move_due' | 'set_due'>('move_due')
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <SelectField
        label={t('bulk.due.how')}
        value={how}
        onChange={(event) => {
          setHow(event.currentTarget.value === 'set_due' ? 'set_due' : 'move_due')
          onChange(null)
        }}
      >
        <option value="move_due">{t('bulk.due.move')}</option>
        <option value="set_due">{t('bulk.due.set')}</option>
      </SelectField>
      {how === 'move_due' ? <Days onChange={onChange} /> : <Day onChange={onChange} />}
    </div>
  )
}

function Days({ onChange }: Pick<Props, 'onChange'>) {
  const t = useT()
  const take = (text: string) => {
    const days = Number(text)
    onChange(text && Number.isInteger(days) && days !== 0 ? { action: 'move_due', days } : null)
  }
  return (
    <SelectField label={t('bulk.due.days')} onChange={(event) => take(event.currentTarget.value)}>
      <option value="">{t('bulk.due.choose')}</option>
      {[1, 3, 5, 7, 14, 30, -1, -3, -7].map((days) => (
        <option key={days} value={days}>
          {days > 0 ? t('bulk.due.later', { n: days }) : t('bulk.due.earlier', { n: -days })}
        </option>
      ))}
    </SelectField>
  )
}

function Day({ onChange }: Pick<Props, 'onChange'>) {
  const t = useT()
  const [value, setValue] = useState('')
  return (
    <DateField
      label={t('task.field.dueOn')}
      pickerLabel={t('dashboard.asOf.pick')}
      invalidMessage={t('errors.bad_date')}
      value={value}
      onValueChange={(dueOn) => {
        setValue(dueOn)
        onChange(dueOn ? { action: 'set_due', dueOn: dueOn as PlainDate } : null)
      }}
    />
  )
}
