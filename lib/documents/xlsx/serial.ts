import { dayNumber, type Instant, type PlainDate } from '@/lib/domain/calendar'

/** Day number of 1970-01-01 in Excel's calendar, right from 01/03/1900 on. */
const EPOCH = 25_569
const VIETNAM_OFFSET_MS = 7 * 3_600_000

/** A day as Excel counts it: a whole number. */
export function daySerial(day: PlainDate): number {
  return EPOCH + dayNumber(day)
}

/** An instant by the clock of Asia/Ho_Chi_Minh as Excel counts it, to the minute. */
export function instantSerial(instant: Instant): number {
  return EPOCH + Math.floor((Date.parse(instant) + VIETNAM_OFFSET_MS) / 60_000) / 1_440
}
