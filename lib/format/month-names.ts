import type { Locale } from '@/lib/i18n/locale'

/** January to December: "Tháng 3" and "T3", "March" and "Mar". */
export function monthNames(locale: Locale): { long: string[]; short: string[] } {
  const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2022, month, 1)))
  const names = (month: 'long' | 'short') => {
    const format = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' })
    return days.map((day) => format.format(day))
  }
  return {
    long: names('long'),
    short: locale === 'vi' ? days.map((_, month) => `T${month + 1}`) : names('short'),
  }
}
