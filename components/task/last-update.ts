import { daysBetween, type PlainDate, vietnamDay } from '@/lib/domain/calendar'
import { SILENT_DAYS } from '@/lib/domain/deadline'
import { uiDayMonth } from '@/lib/format/date'

/** The latest of these instants; null when nothing was said. */
export function latestOf(moments: readonly (string | null)[]): string | null {
  return moments.reduce(
    (last, moment) => (moment && (!last || Date.parse(moment) > Date.parse(last)) ? moment : last),
    null,
  )
}

/** The day of the last word as "14/06"; `silent` = the days since, once they are worth a word. */
export function lastUpdateOf(at: string, asOf: string): { day: string; silent: number | null } {
  const day = vietnamDay(at)
  const days = daysBetween(day, asOf as PlainDate)
  return { day: uiDayMonth(day), silent: days >= SILENT_DAYS ? days : null }
}
