import { type Instant, type PlainDate, vietnamDay, weekday } from '@/lib/domain/calendar'
import type { Locale } from '@/lib/i18n/locale'

/**
 * Dates as people read them. On screen always dd/MM/yyyy, in both languages; in documents the official form of
 * Nghị định 30/2020 (reference/domain §3.5). Plain dates are cut as text and never become a JavaScript Date.
 */

/** `2022-06-15` → `15/06/2022`. */
export function uiDate(day: string): string {
  return `${uiDayMonth(day)}/${day.slice(0, 4)}`
}

/** `2022-06-15` → `15/06`. */
export function uiDayMonth(day: string): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}`
}

/** The time of an instant in Asia/Ho_Chi_Minh: `09:40`. */
export function uiTime(instant: Instant): string {
  return new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(11, 16)
}

/** The day of an instant in Asia/Ho_Chi_Minh: `15/06/2022`. */
export function uiInstantDate(instant: Instant): string {
  return uiDate(vietnamDay(instant))
}

/** `09:40, 15/06/2022`; English puts the day first. */
export function uiDateTime(instant: Instant, locale: Locale = 'vi'): string {
  const parts = [uiTime(instant), uiInstantDate(instant)]
  return (locale === 'vi' ? parts : parts.reverse()).join(', ')
}

const WEEKDAYS: Record<Locale, readonly string[]> = {
  vi: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
}

/** T2 … T7, CN. */
export function weekdayShort(day: PlainDate, locale: Locale = 'vi'): string {
  return WEEKDAYS[locale][weekday(day) - 1] ?? ''
}

/** Short official form, a zero before days under 10 and before months 1 and 2 only: `06/9/2022`, `05/01/2022`. */
export function documentDate(day: string): string {
  return `${day.slice(8, 10)}/${documentMonth(day)}/${day.slice(0, 4)}`
}

/** Long official form: `ngày 06 tháng 9 năm 2022`. */
export function documentDateLong(day: string): string {
  return `ngày ${day.slice(8, 10)} tháng ${documentMonth(day)} năm ${day.slice(0, 4)}`
}

function documentMonth(day: string): string {
  const month = Number(day.slice(5, 7))
  return month <= 2 ? `0${month}` : String(month)
}
