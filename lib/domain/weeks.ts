import {
  addDays,
  dayNumber,
  isPlainDate,
  lastDayOfMonth,
  type PlainDate,
  plainDate,
  weekday,
} from './calendar'

/** Weeks of a calendar page, from Monday. A month is the text `YYYY-MM`, as it stands in the address. */
declare const monthBrand: unique symbol
export type Month = string & { readonly [monthBrand]: true }

/** Whole weeks on one page: a month and most of the next, 63 days. */
export const WEEKS_SHOWN = 9

/** The month a text names, null when it names none; to October 2199, so that every day of its page exists. */
export function readMonth(text: string | null): Month | null {
  const isMonth = text !== null && text.length === 7 && isPlainDate(`${text}-01`) && text <= '2199-10'
  return isMonth ? (text as Month) : null
}

export function monthOf(day: PlainDate): Month {
  return day.slice(0, 7) as Month
}

export function firstOf(month: Month): PlainDate {
  return plainDate(`${month}-01`)
}

/** The Monday of the week a day lies in. */
export function mondayOf(day: PlainDate): PlainDate {
  return addDays(day, 1 - weekday(day))
}

/** The weeks of a month's page: from the Monday on or before its first day, without a gap. */
export function weeksOf(month: Month, count = WEEKS_SHOWN): PlainDate[][] {
  const start = mondayOf(firstOf(month))
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => addDays(start, week * 7 + day)),
  )
}

/** The same day of a month further on or back; the last day where that month is shorter. */
export function addMonths(day: PlainDate, months: number): PlainDate {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  const year = Math.floor(index / 12)
  const last = lastDayOfMonth(year, (index % 12) + 1)
  const wished = `${last.slice(0, 8)}${day.slice(8)}`
  return isPlainDate(wished) ? wished : last
}

/** A month further on or back; null past the years that are known. */
export function stepMonth(month: Month, months: number): Month | null {
  return readMonth(monthOf(addMonths(firstOf(month), months)))
}

/** True when the day stands on the month's page. */
export function isShown(month: Month, day: PlainDate): boolean {
  const distance = dayNumber(day) - dayNumber(mondayOf(firstOf(month)))
  return distance >= 0 && distance < WEEKS_SHOWN * 7
}

/** First and last day of a month's page. */
export function rangeOf(month: Month): { from: PlainDate; to: PlainDate } {
  const from = mondayOf(firstOf(month))
  return { from, to: addDays(from, WEEKS_SHOWN * 7 - 1) }
}
