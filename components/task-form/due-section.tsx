import { DateField } from '@/components/ui/date-field'
import { Icon } from '@/components/ui/icon'
import { SectionHeading } from '@/components/ui/section-heading'
import { TextField } from '@/components/ui/text-field'
import { addDays, daysBetween, isPlainDate } from '@/lib/domain/calendar'
import { workingDaysBetween } from '@/lib/domain/working-days'
import { uiDate, weekdayShort } from '@/lib/format/date'
import { useLocale, useT } from '@/lib/i18n/provider'
import { readingOf, withDueLabel, withDueOn, yearOf } from './form-values'
import type { SectionProps } from './section-props'

/** The wording of the plan at the left, what it was read as at the right, at once; a date set by hand wins. */
export function DueSection({ form, campaign }: Pick<SectionProps, 'form' | 'campaign'>) {
  const t = useT()
  const { values, change, errors } = form
  const picker = {
    pickerLabel: t('form.task.pickDate'),
    invalidMessage: t('errors.bad_date'),
    placeholder: t('form.task.datePlaceholder'),
  }
  return (
    <section className="flex flex-col gap-4">
      <SectionHeading>{t('form.task.due')}</SectionHeading>
      <div className="grid gap-x-4 gap-y-3 md:grid-cols-[minmax(0,1fr)_24px_minmax(0,1.1fr)]">
        <TextField
          label={t('form.task.wording')}
          hint={t('form.task.wordingHint')}
          placeholder={t('form.task.wordingExample', { year: yearOf(campaign) })}
          maxLength={200}
          value={values.dueLabel}
          error={errors.dueLabel}
          onChange={(event) => change(withDueLabel(values, event.currentTarget.value, campaign))}
        />
        <Icon name="arrow-right" size={18} className="mt-9 text-ink-3 max-md:hidden" />
        <Reading form={form} campaign={campaign} />
      </div>
      <div className="grid gap-4 sm:grid-cols-2 md:grid-cols-[1fr_1fr_1.1fr]">
        <DateField
          label={t('form.task.startsOn')}
          value={values.startsOn}
          error={errors.startsOn}
          onValueChange={(startsOn) => change({ ...values, startsOn })}
          {...picker}
        />
        <DateField
          label={t('task.field.dueOn')}
          hint={
            dueHint(values.dueByHand, values.dueLabel !== '') &&
            t(values.dueByHand ? 'form.task.dueByHand' : 'form.task.dueByReading')
          }
          value={values.dueOn}
          error={errors.dueOn}
          onValueChange={(dueOn) => change(withDueOn(values, dueOn, campaign))}
          {...picker}
        />
        <Span startsOn={values.startsOn} dueOn={values.dueOn} holidays={campaign.holidays} />
      </div>
    </section>
  )
}

const dueHint = (byHand: boolean, hasWording: boolean) => hasWording || byHand

function Reading({ form, campaign }: Pick<SectionProps, 'form' | 'campaign'>) {
  const t = useT()
  const locale = useLocale()
  const reading = readingOf(form.values, campaign)
  const isEmpty = form.values.dueLabel.trim() === ''
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      <p className="font-medium text-ink-2 text-secondary">{t('form.task.readAs')}</p>
      <output className="block min-h-10 pt-1.5 text-body">
        {reading?.dueOn ? (
          <>
            <b className="mr-1.5 font-num font-semibold text-[1.25rem]">{uiDate(reading.dueOn)}</b>{' '}
            {weekdayShort(reading.dueOn, locale)}
          </>
        ) : (
          <span className="text-ink-2">
            {t(
              isEmpty ? 'form.task.readNothing' : reading ? 'form.task.readUndated' : 'form.task.readUnknown',
            )}
          </span>
        )}
        <span className="block pt-1 text-caption font-normal text-ink-3">
          {reading
            ? t(`form.reading.${reading.rule}`)
            : t('form.task.readExamples', { year: yearOf(campaign) })}
        </span>
      </output>
    </div>
  )
}

type SpanProps = { startsOn: string; dueOn: string; holidays: readonly string[] }

function Span({ startsOn, dueOn, holidays }: SpanProps) {
  const t = useT()
  if (!isPlainDate(startsOn) || !isPlainDate(dueOn) || startsOn > dueOn) return null
  return (
    <div className="flex flex-col gap-1.5">
      <p className="font-medium text-ink-2 text-secondary">{t('form.task.span')}</p>
      <p className="pt-2 text-body">
        {t.rich('form.task.spanDays', {
          days: daysBetween(startsOn, dueOn) + 1,
          work: workingDaysBetween(addDays(startsOn, -1), dueOn, new Set(holidays)),
          b: (chunks) => <b className="font-semibold">{chunks}</b>,
        })}
      </p>
    </div>
  )
}
