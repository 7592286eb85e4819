import { isPlainDate, type PlainDate } from '@/lib/domain/calendar'

/**
 * `past` = the earlier day looked at, null for today; `looksBack` = the address names a day, were it today; `wrong` = it
 * names one that cannot be shown.
 */
export type ViewedDay = { past: PlainDate | null; looksBack: boolean; wrong: boolean }

/** The day in `?asOf=`: from the plan's first day to today. */
export function viewedDay(text: string | null | undefined, startsOn: string, today: string): ViewedDay {
  if (!text) return { past: null, looksBack: false, wrong: false }
  if (!isShown(text, startsOn, today)) return { past: null, looksBack: false, wrong: true }
  return { past: text === today ? null : text, looksBack: true, wrong: false }
}

/** Whether a text is a day of the plan that can be shown. */
export const isShown = (text: string, startsOn: string, today: string): text is PlainDate =>
  isPlainDate(text) && text >= startsOn && text <= today
