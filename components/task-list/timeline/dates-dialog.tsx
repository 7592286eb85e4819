import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { DateField } from '@/components/ui/date-field'
import { Dialog } from '@/components/ui/dialog'
import type { TimelineItem } from '@/lib/contracts/timeline'
import { uiDate } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import { isInOrder, isSameSpan, type SpanDates, spanText } from './span-dates'
import type { Asking } from './use-date-edit'

type Props = {
  asking: Asking
  onSave: (dates: SpanDates) => void
  onCancel: () => void
}

/** Says what a new date changes before anything is saved; opened by hand it asks for the dates. */
export function DatesDialog({ asking, onSave, onCancel }: Props) {
  const t = useT()
  const { item, how } = asking
  const [dates, setDates] = useState(asking.dates)
  const ordered = isInOrder(dates)
  const isChanged = ordered && !isSameSpan(item, dates)
  const save = () => (isSameSpan(item, dates) ? onCancel() : ordered && onSave(dates))
  return (
    <Dialog
      open
      onRequestClose={onCancel}
      title={t(how === 'confirm' ? 'timeline.dates.title' : 'timeline.dates.fieldsTitle', { key: item.key })}
      closeLabel={t('form.close')}
      footer={
        <>
          <Button variant="ghost" onClick={onCancel}>
            {t('timeline.dates.cancel')}
          </Button>
          <Button variant="primary" onClick={save}>
            {t('timeline.dates.save')}
          </Button>
        </>
      }
    >
      <p className="text-ink-2 text-table">{item.title}</p>
      {how === 'fields' && <DateFields item={item} dates={dates} onChange={setDates} />}
      <div aria-live="polite">
        {isChanged && (
          <>
            <p className="font-num font-semibold text-body">
              {t('timeline.dates.change', {
                key: item.key,
                before: spanText(item, [dates]),
                after: spanText(dates, [item]),
              })}
            </p>
            <p className="pt-1 text-ink-2 text-table">{effectText(t, item, dates)}</p>
          </>
        )}
      </div>
    </Dialog>
  )
}

function effectText(t: ReturnType<typeof useT>, item: TimelineItem, dates: SpanDates): string {
  const { originalDueOn, baseline } = item
  const isFirst = (dates.dueOn && !baseline.dueOn) || (dates.startsOn && !baseline.startsOn)
  if (isFirst) return t('timeline.dates.first')
  return originalDueOn
    ? t('timeline.dates.effect', { date: uiDate(originalDueOn) })
    : t('timeline.dates.planStays')
}

type FieldsProps = { item: TimelineItem; dates: SpanDates; onChange: (dates: SpanDates) => void }

function DateFields({ dates, onChange }: FieldsProps) {
  const t = useT()
  const picker = {
    pickerLabel: t('form.task.pickDate'),
    invalidMessage: t('errors.bad_date'),
    placeholder: t('form.task.datePlaceholder'),
  }
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <DateField
        label={t('task.field.startsOn')}
        value={dates.startsOn ?? ''}
        onValueChange={(startsOn) => onChange({ ...dates, startsOn: startsOn || null })}
        {...picker}
      />
      <DateField
        label={t('task.field.dueOn')}
        value={dates.dueOn ?? ''}
        error={isInOrder(dates) ? undefined : t('errors.date_order')}
        onValueChange={(dueOn) => onChange({ ...dates, dueOn: dueOn || null })}
        {...picker}
      />
    </div>
  )
}
