/**
 * Calendar days and instants.
 *
 * A deadline is a calendar day, never an instant: it is kept as the text `YYYY-MM-DD` from the form to the
 * `date` column. Vietnam has one time zone without summer time (UTC+7, reference/domain §5.1), so the day of an
 * instant is exact arithmetic and needs no time-zone database.
 */
declare const plainDateBrand: unique symbol
/** A calendar day `YYYY-MM-DD` that exists, years 1900..2199. */
export type PlainDate = string & { readonly [plainDateBrand]: true }
/** A moment, ISO 8601 with offset or Z. */
export type Instant = string

const DAY_MS = 86_400_000
const VIETNAM_OFFSET_MS = 7 * 3_600_000
const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/

/** True for a day that exists: 2022-02-30 is refused. */
export function isPlainDate(text: string): text is PlainDate {
  const match = PATTERN.exec(text)
  if (!match) return false
  const year = Number(match[1])
  if (year < 1900 || year > 2199) return false
  const time = Date.UTC(year, Number(match[2]) - 1, Number(match[3]))
  return new Date(time).toISOString().slice(0, 10) === text
}

/** The day written as `YYYY-MM-DD`. Throws RangeError when the text is no day. */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new RangeError(`not a calendar day: ${text}`)
  return text
}

/** Days since 1970-01-01, an integer. */
export function dayNumber(day: PlainDate): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / DAY_MS
}

/** Days written before, by their number; a page asks for the same few hundred again and again. */
const written: PlainDate[] = []
const FIRST = Date.UTC(2000, 0, 1) / DAY_MS
const LAST = Date.UTC(2060, 0, 1) / DAY_MS

/** The day of a day number. */
export function dayFromNumber(number: number): PlainDate {
  const place = number - FIRST
  const known = written[place]
  if (known !== undefined) return known
  const day = new Date(number * DAY_MS).toISOString().slice(0, 10) as PlainDate
  if (Number.isInteger(number) && number >= FIRST && number < LAST) written[place] = day
  return day
}

export function addDays(day: PlainDate, days: number): PlainDate {
  return dayFromNumber(dayNumber(day) + days)
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** The calendar day of an instant in Asia/Ho_Chi_Minh. */
export function vietnamDay(instant: Instant): PlainDate {
  return new Date(Date.parse(instant) + VIETNAM_OFFSET_MS).toISOString().slice(0, 10) as PlainDate
}

/** The first moment after `day` in Asia/Ho_Chi_Minh: what held just before it is the state "as of" that day. */
export function endOfDay(day: PlainDate): Instant {
  return `${addDays(day, 1)}T00:00:00.000+07:00`
}

/** What held just before the answer is the state at the end of a day, or at an instant itself. */
export function momentOf(past: PlainDate | Instant): Instant {
  return isPlainDate(past) ? endOfDay(past) : past
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(day: PlainDate): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1
}

/** The last day of a month (1..12). */
export function lastDayOfMonth(year: number, month: number): PlainDate {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) as PlainDate
}
