import { usePressKey } from '@/components/task/use-press-key'
import { Button } from '@/components/ui/button'
import { useToast } from '@/components/ui/toast'
import type { Holiday } from '@/lib/contracts/holiday'
import { plainDate } from '@/lib/domain/calendar'
import { uiDate, uiDateTime, weekdayShort } from '@/lib/format/date'
import { useLocale, useT } from '@/lib/i18n/provider'
import { useAddHoliday } from '@/lib/queries/holidays'

type Props = { holiday: Holiday; step: 'remove' | 'restore' | null; onRemove: () => void }

/** One day off: when, what, how it is known; struck through once it is struck off. */
export function HolidayRow({ holiday, step, onRemove }: Props) {
  const t = useT()
  const locale = useLocale()
  const { on, name, removal } = holiday
  const date = uiDate(on)
  return (
    <li className="flex min-h-14 flex-wrap items-center gap-x-4 gap-y-1 border-rule border-b py-2">
      <span className="w-36 flex-none font-num text-table">
        {weekdayShort(plainDate(on), locale)} {date}
      </span>
      <span className="min-w-0 flex-1 basis-52">
        <span className="block break-words font-medium text-table">
          {removal ? <s className="font-normal text-ink-2">{name}</s> : name}
        </span>
        <span className="block text-ink-3 text-secondary">
          <Known holiday={holiday} />
        </span>
      </span>
      {step === 'remove' && (
        <Button size="sm" aria-label={t('holidays.remove.label', { date })} onClick={onRemove}>
          {t('holidays.remove')}
        </Button>
      )}
      {step === 'restore' && <Restore holiday={holiday} />}
    </li>
  )
}

function Known({ holiday: { basis, addedBy, addedAt, removal } }: { holiday: Holiday }) {
  const t = useT()
  const locale = useLocale()
  const facts = [
    t(`holidays.basis.${basis}`),
    ...(addedBy ? [t('holidays.added', { name: addedBy.name, date: uiDateTime(addedAt, locale) })] : []),
    ...(removal?.by
      ? [t('holidays.removed', { name: removal.by.name, date: uiDateTime(removal.at, locale) })]
      : []),
  ]
  return facts.join(' · ')
}

function Restore({ holiday: { on, name } }: { holiday: Holiday }) {
  const t = useT()
  const toast = useToast()
  const { keyOf } = usePressKey()
  const { mutate, isPending } = useAddHoliday()
  const date = uiDate(on)
  const body = { on: plainDate(on), name }
  return (
    <Button
      size="sm"
      busy={isPending}
      aria-label={t('holidays.restore.label', { date })}
      onClick={() =>
        mutate(
          { body, key: keyOf(body) },
          { onSuccess: () => toast.show({ message: t('holidays.restore.done', { date }), icon: 'tick' }) },
        )
      }
    >
      {t('holidays.restore')}
    </Button>
  )
}
