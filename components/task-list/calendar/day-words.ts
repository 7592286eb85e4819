import { daysBetween, type PlainDate, weekday } from '@/lib/domain/calendar'
import type { Month } from '@/lib/domain/weeks'
import { uiDate } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const

/** "Tháng 6/2022". */
export function useMonthTitle(): (month: Month) => string {
  const t = useT()
  return (month) => t('calendar.month', { month: Number(month.slice(5)), year: month.slice(0, 4) })
}

/** "Thứ Tư 15/06/2022, còn 83 ngày đến Lễ": a day as it is read out; without a ceremony the day alone. */
export function useDayName(ceremonyOn: PlainDate | null): (day: PlainDate) => string {
  const t = useT()
  return (day) => {
    const n = WEEKDAYS[weekday(day) - 1] ?? 1
    const name = t('calendar.day', { weekday: t(`calendar.weekday.${n}`), date: uiDate(day) })
    const left = ceremonyOn ? daysBetween(day, ceremonyOn) : 0
    return left > 0 ? `${name}, ${t('calendar.left', { days: left })}` : name
  }
}
