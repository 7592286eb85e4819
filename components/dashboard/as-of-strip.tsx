import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { addDays, type PlainDate } from '@/lib/domain/calendar'
import { useT } from '@/lib/i18n/provider'
import { StripDay } from './strip-day'

/** On the strip's ink a button that cannot be pressed is an outline. */
export const HELD_ON_INK =
  'aria-disabled:bg-transparent! aria-disabled:text-paper/75! aria-disabled:shadow-[inset_0_0_0_1px_color-mix(in_srgb,var(--paper)_45%,var(--ink))]!'

type Props = {
  day: string
  startsOn: string
  today: string
  /** the as-of day of the last issued report before the day; null = there is none */
  reportDay: string | null
  onShow: (day: string) => void
  /** Takes the focus when the strip was opened by a press. */
  onReady: (dateField: HTMLElement | null) => void
}

/** The day looked at and the ways to earlier ones. */
export function AsOfDay({ day, startsOn, today, reportDay, onShow, onReady }: Props) {
  const t = useT()
  const weekBefore = addDays(day as PlainDate, -7)
  const report = reportDay !== null && reportDay < day ? reportDay : null
  return (
    <>
      <StripDay
        label={t('dashboard.asOf.day')}
        day={day}
        first={startsOn}
        last={today}
        onShow={onShow}
        fieldRef={onReady}
      />
      <Button
        icon="chevron-left"
        disabledReason={day === startsOn ? t('dashboard.asOf.firstDay') : undefined}
        onClick={() => onShow(weekBefore < startsOn ? startsOn : weekBefore)}
        className={HELD_ON_INK}
      >
        <span className="max-md:sr-only">{t('dashboard.asOf.weekBefore')}</span>
      </Button>
      <Button
        disabledReason={report === null ? t('timeMachine.noReport') : undefined}
        onClick={() => report !== null && onShow(report)}
        className={HELD_ON_INK}
      >
        <Icon name="file-text" className="md:hidden" />
        <span className="max-md:sr-only">{t('timeMachine.reportBefore')}</span>
      </Button>
    </>
  )
}
