import { Segmented } from '@/components/ui/segmented'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import type { PersonRef } from '@/lib/contracts/refs'
import { REPORT_CALENDARS } from '@/lib/domain/report-kinds'
import { SCHEDULED_KINDS, type ScheduledKind, type ScheduleRule } from '@/lib/domain/report-schedule'
import { useT } from '@/lib/i18n/provider'
import { typedTime } from './typed-time'

export type Draft = ScheduleRule & { ownerId: string }

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7]
const DAYS = Array.from({ length: 31 }, (_, n) => n + 1)

type Props = {
  value: Draft
  owners: readonly PersonRef[]
  errors: Readonly<Record<string, string>>
  onChange: (value: Draft) => void
}

/** Which report, on which day at what time, and who receives it. */
export function ScheduleFields({ value, owners, errors, onChange }: Props) {
  const t = useT()
  const { kind, calendar, time, ownerId } = value
  const put = (change: Partial<Draft>) => onChange({ ...value, ...change })
  const usual = (next: ScheduledKind): Partial<Draft> =>
    next === 'week'
      ? { kind: next, calendar: 'calendar', day: 5 }
      : {
          kind: next,
          calendar: kind === 'week' ? 'administrative' : calendar,
          day: kind === 'week' ? null : value.day,
        }
  return (
    <>
      <SelectField
        label={t('reports.kind')}
        value={kind}
        error={errors['kind']}
        onChange={(event) => put(usual(event.currentTarget.value as ScheduledKind))}
      >
        {SCHEDULED_KINDS.map((one) => (
          <option key={one} value={one}>
            {t(`reports.kind.${one}`)}
          </option>
        ))}
      </SelectField>
      {kind !== 'week' && (
        <Segmented
          label={t('reports.calendar')}
          value={calendar}
          options={REPORT_CALENDARS.map((one) => ({ value: one, label: t(`reports.calendar.${one}`) }))}
          onValueChange={(one) => put({ calendar: one })}
        />
      )}
      <div className="grid grid-cols-2 gap-4 max-sm:grid-cols-1">
        <DayField value={value} error={errors['day']} onChange={(day) => put({ day })} />
        <TextField
          label={t('schedules.time')}
          hint={t('schedules.time.hint')}
          value={time}
          error={errors['time']}
          onChange={(event) => put({ time: event.currentTarget.value })}
          onBlur={() => put({ time: typedTime(time) ?? time })}
        />
      </div>
      <SelectField
        label={t('schedules.owner')}
        value={ownerId}
        error={errors['ownerId']}
        onChange={(event) => put({ ownerId: event.currentTarget.value })}
      >
        {owners.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
    </>
  )
}

type DayProps = { value: Draft; error: string | undefined; onChange: (day: number | null) => void }

function DayField({ value: { kind, day }, error, onChange }: DayProps) {
  const t = useT()
  const isWeek = kind === 'week'
  return (
    <SelectField
      label={t(isWeek ? 'schedules.weekday' : 'schedules.day')}
      value={day === null ? '' : String(day)}
      error={error}
      onChange={({ currentTarget: { value } }) => onChange(value === '' ? null : Number(value))}
    >
      {!isWeek && <option value="">{t('schedules.day.cutOff')}</option>}
      {(isWeek ? WEEKDAYS : DAYS).map((one) => (
        <option key={one} value={one}>
          {isWeek ? t('schedules.day.week', { day: String(one) }) : one}
        </option>
      ))}
    </SelectField>
  )
}
