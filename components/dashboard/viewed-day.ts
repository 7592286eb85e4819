import { isPlainDate, type PlainDate } from '@/lib/domain/calendar'

/** `past` = the earlier day looked at, null for today; `wrong` = the address names a day that cannot be shown. */
export type ViewedDay = { past: PlainDate | null; wrong: boolean }

/** The day in `?asOf=`: from the plan's first day to today. */
export function viewedDay(text: string | null | undefined, startsOn: string, today: string): ViewedDay {
  if (!text) return { past: null, wrong: false }
  if (!isPlainDate(text) || text > today || text < startsOn) return { past: null, wrong: text !== today }
  return { past: text === today ? null : text, wrong: false }
}
