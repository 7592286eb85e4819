import { dayFromNumber, dayNumber, type PlainDate, weekday } from './calendar'

/** Monday to Friday and no public holiday. */
export function isWorkingDay(day: PlainDate, holidays: ReadonlySet<string>): boolean {
  return weekday(day) <= 5 && !holidays.has(day)
}

/**
 * Working days after `from`, up to and with `to`: from Friday to the next Friday 5. Negative when `to` is earlier.
 * @param holidays days off that fall on weekdays, `YYYY-MM-DD`
 */
export function workingDaysBetween(from: PlainDate, to: PlainDate, holidays: ReadonlySet<string>): number {
  if (to < from) return 0 - workingDaysBetween(to, from, holidays)
  let days = 0
  for (let number = dayNumber(from) + 1; number <= dayNumber(to); number += 1)
    if (isWorkingDay(dayFromNumber(number), holidays)) days += 1
  return days
}

/** Working days that lie between two days, neither of them counted; 0 when there are none. */
export function workingDaysWithin(from: PlainDate, to: PlainDate, holidays: ReadonlySet<string>): number {
  return to <= from ? 0 : workingDaysBetween(from, dayFromNumber(dayNumber(to) - 1), holidays)
}
