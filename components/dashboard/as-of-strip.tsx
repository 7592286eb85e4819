import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { DateField } from '@/components/ui/date-field'
import { Icon } from '@/components/ui/icon'
import { addDays, type PlainDate } from '@/lib/domain/calendar'
import { uiDate } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'

type Props = {
  past: PlainDate
  startsOn: string
  today: string
  onShow: (day: string | null) => void
  /** Takes the focus when the strip was opened by a press. */
  onReady: (dateField: HTMLElement | null) => void
}

/** You are not looking at now: which day, and the way to another one and back. */
export function AsOfStrip({ past, startsOn, today, onShow, onReady }: Props) {
  const t = useT()
  const [refused, setRefused] = useState(false)
  const show = (day: string) => {
    const reachable = day >= startsOn && day <= today
    setRefused(day !== '' && !reachable)
    if (day !== '' && reachable) onShow(day)
  }
  const weekBefore = addDays(past, -7)
  return (
    <section
      aria-label={t('dashboard.asOf.region')}
      className="sticky top-16 z-20 flex flex-wrap items-end gap-3 bg-ink px-10 pt-3 pb-3.5 text-paper max-xl:px-6 max-md:top-14 max-md:gap-2 max-md:px-4 print:hidden"
    >
      <p className="flex h-9 items-center gap-2.5 pr-3 font-semibold text-body max-md:hidden">
        <Icon name="history" size={18} />
        {t('dashboard.asOf.viewing')}
      </p>
      <div
        ref={onReady}
        className="w-38 max-md:w-auto max-md:flex-1 max-md:basis-32 [&_label]:font-normal [&_label]:text-caption [&_label]:text-paper [&_p]:absolute [&_p]:top-full [&_p]:mt-0.5 [&_p]:whitespace-nowrap [&_p]:rounded-control [&_p]:bg-surface [&_p]:px-2 [&_p]:py-1 [&_p]:text-ink [&_p]:shadow-pop"
      >
        <DateField
          size="sm"
          label={t('dashboard.asOf.day')}
          value={past}
          min={startsOn}
          max={today}
          onValueChange={show}
          pickerLabel={t('dashboard.asOf.pick')}
          invalidMessage={t('errors.bad_date')}
          error={
            refused ? t('dashboard.asOf.range', { first: uiDate(startsOn), last: uiDate(today) }) : undefined
          }
          className="gap-0.5!"
        />
      </div>
      <Button
        icon="chevron-left"
        disabledReason={past === startsOn ? t('dashboard.asOf.firstDay') : undefined}
        onClick={() => show(weekBefore < startsOn ? startsOn : weekBefore)}
      >
        <span className="max-md:sr-only">{t('dashboard.asOf.weekBefore')}</span>
      </Button>
      <p className="ml-auto flex h-9 items-center gap-2 text-secondary max-lg:hidden">
        <Icon name="lock" size={14} />
        {t('dashboard.asOf.readOnly')}
      </p>
      <Button
        variant="primary"
        icon="corner-down-right"
        onClick={() => onShow(null)}
        className="max-lg:ml-auto"
      >
        {t('dashboard.asOf.today')}
      </Button>
    </section>
  )
}
