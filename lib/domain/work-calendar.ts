import { dayFromNumber, dayNumber, type PlainDate, plainDate, weekday } from './calendar'

/** 1970-01-01 was a Thursday: three days earlier a week of the count begins. */
const TO_MONDAY = 3
const FIRST = dayNumber(plainDate('1900-01-01'))
const LAST = dayNumber(plainDate('2199-12-31'))

/**
 * Working days numbered one after the other, so that spans are differences and moving on is adding: whatever the span,
 * a count costs a search among the holidays.
 */
export type WorkCalendar = {
  /** number of the last working day up to and with `day` */
  upTo: (day: PlainDate) => number
  /** number of the first working day from `day` on */
  from: (day: PlainDate) => number
  /** the working day of a number, kept within the years 1900..2199 */
  day: (number: number) => PlainDate
}

/** @param holidays days off, `YYYY-MM-DD`; those on a weekend change nothing */
export function workCalendar(holidays: ReadonlySet<string>): WorkCalendar {
  const off = [...holidays]
    .filter((day) => weekday(day as PlainDate) <= 5)
    .map((day) => weekdaysUpTo(dayNumber(day as PlainDate)))
    .sort((a, b) => a - b)
  const upToNumber = (number: number) => {
    const weekdays = weekdaysUpTo(number)
    return weekdays - countWhere(off, (ordinal) => ordinal <= weekdays)
  }
  return {
    upTo: (day) => upToNumber(dayNumber(day)),
    from: (day) => upToNumber(dayNumber(day) - 1) + 1,
    day: (number) => {
      const passed = countWhere(off, (ordinal, index) => ordinal - index <= number)
      return dayFromNumber(Math.min(LAST, Math.max(FIRST, weekdayAt(number + passed))))
    },
  }
}

/** Mondays to Fridays up to and with a day. */
function weekdaysUpTo(number: number): number {
  const week = Math.floor((number + TO_MONDAY) / 7)
  return week * 5 + Math.min(number + TO_MONDAY - week * 7 + 1, 5)
}

/** The day of the n-th of these weekdays. */
function weekdayAt(ordinal: number): number {
  const week = Math.floor((ordinal - 1) / 5)
  return week * 7 + (ordinal - 1 - week * 5) - TO_MONDAY
}

/** How many of the first entries a condition holds for that fails for all after them. */
function countWhere(sorted: readonly number[], holds: (value: number, index: number) => boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(sorted[middle] ?? 0, middle)) low = middle + 1
    else high = middle
  }
  return low
}
