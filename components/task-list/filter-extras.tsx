import { useViewer } from '@/components/shell/viewer-provider'
import { Checkbox } from '@/components/ui/checkbox'
import { ToggleChip } from '@/components/ui/chip'
import { DateField } from '@/components/ui/date-field'
import { isPlainDate, type PlainDate } from '@/lib/domain/calendar'
import { DUE_SPANS, dueSpan } from '@/lib/domain/due-span'
import { useT } from '@/lib/i18n/provider'
import { type Choice, FLAGS, type ListFilter } from './list-filter'

type Props = { choice: Choice; filter: ListFilter; onChange: (filter: ListFilter) => void }

/** What some filters offer besides their values: spans of due dates, what the own unit helps with, and conditions that are there or not. */
export function FilterExtras({ choice, ...rest }: Props) {
  if (choice === 'deadline') return <DueSpans {...rest} />
  if (choice === 'unit') return <Helping {...rest} />
  return choice === 'badge' ? <Flags {...rest} /> : null
}

/** How many of them are in force. */
export function extrasInForce(choice: Choice, filter: ListFilter): number {
  if (choice === 'deadline') return filter.dueFrom || filter.dueTo ? 1 : 0
  if (choice === 'unit') return filter.coordinating.length
  return choice === 'badge' ? FLAGS.filter((flag) => filter[flag]).length : 0
}

function Flags({ filter, onChange }: Omit<Props, 'choice'>) {
  const t = useT()
  return (
    <div className="mb-1 border-rule border-b pb-1">
      {FLAGS.map((flag) => (
        <Checkbox
          key={flag}
          checked={filter[flag]}
          onChange={(event) => onChange({ ...filter, [flag]: event.currentTarget.checked })}
          className="flex w-full rounded-badge px-2 py-1.5 hover:bg-brand-tint max-md:px-0"
        >
          <span className="text-table max-md:text-body">{t(`task-list.flag.${flag}`)}</span>
        </Checkbox>
      ))}
    </div>
  )
}

function Helping({ filter, onChange }: Omit<Props, 'choice'>) {
  const t = useT()
  const { coordinating } = filter
  const others = coordinating.filter((unit) => unit !== 'me')
  return (
    <div className="mb-1 border-rule border-b pb-1">
      <Checkbox
        checked={coordinating.includes('me')}
        onChange={(event) =>
          onChange({ ...filter, coordinating: event.currentTarget.checked ? ['me', ...others] : others })
        }
        className="flex w-full rounded-badge px-2 py-1.5 hover:bg-brand-tint max-md:px-0"
      >
        <span className="text-table max-md:text-body">{t('task-list.filter.helping')}</span>
      </Checkbox>
    </div>
  )
}

function DueSpans({ filter, onChange }: Omit<Props, 'choice'>) {
  const t = useT()
  const today = useViewer().today as PlainDate
  const { dueFrom, dueTo } = filter
  return (
    <div className="mb-1 flex flex-col gap-2.5 border-rule border-b px-2 pt-1 pb-3 max-md:px-0">
      <div className="flex flex-wrap gap-1.5">
        {DUE_SPANS.map((span) => {
          const { from, to } = dueSpan(span, today)
          const pressed = dueFrom === from && dueTo === to
          const next = pressed ? { dueFrom: null, dueTo: null } : { dueFrom: from, dueTo: to }
          return (
            <ToggleChip key={span} pressed={pressed} onClick={() => onChange({ ...filter, ...next })}>
              {t(`task-list.due.${span}`)}
            </ToggleChip>
          )
        })}
      </div>
      <div className="grid grid-cols-2 gap-2">
        <Day
          name="from"
          value={dueFrom}
          onDay={(day) => onChange(ordered({ ...filter, dueFrom: day }, 'dueTo'))}
        />
        <Day
          name="to"
          value={dueTo}
          onDay={(day) => onChange(ordered({ ...filter, dueTo: day }, 'dueFrom'))}
        />
      </div>
    </div>
  )
}

/** A new end of the span moves the other one along rather than leaving a span that holds nothing. */
function ordered(filter: ListFilter, other: 'dueFrom' | 'dueTo'): ListFilter {
  const { dueFrom, dueTo } = filter
  if (!dueFrom || !dueTo || dueFrom <= dueTo) return filter
  return { ...filter, [other]: other === 'dueTo' ? dueFrom : dueTo }
}

type DayProps = { name: 'from' | 'to'; value: PlainDate | null; onDay: (day: PlainDate | null) => void }

function Day({ name, value, onDay }: DayProps) {
  const t = useT()
  return (
    <DateField
      size="sm"
      label={t(`task-list.due.${name}`)}
      value={value ?? ''}
      onValueChange={(day) => onDay(isPlainDate(day) ? day : null)}
      pickerLabel={t('task-list.due.pick')}
      invalidMessage={t('errors.bad_date')}
    />
  )
}
