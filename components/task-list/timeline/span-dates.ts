import { addDays, daysBetween, type PlainDate } from '@/lib/domain/calendar'
import { uiDate, uiDayMonth } from '@/lib/format/date'

/** First and last day of a task, `YYYY-MM-DD`. */
export type SpanDates = { startsOn: string | null; dueOn: string | null }
/** What is held of a bar: the whole of it, or one of its ends. */
export type Grip = 'both' | 'start' | 'due'

const moved = (day: string | null, days: number) => day && addDays(day as PlainDate, days)

/** The dates after a pull of so many days; an end never passes the other one, a missing date stays missing. */
export function movedDates(dates: SpanDates, grip: Grip, days: number): SpanDates {
  const { startsOn, dueOn } = dates
  const length = startsOn && dueOn ? daysBetween(startsOn as PlainDate, dueOn as PlainDate) : null
  if (grip === 'both') return { startsOn: moved(startsOn, days), dueOn: moved(dueOn, days) }
  if (grip === 'start') {
    return { startsOn: moved(startsOn, length === null ? days : Math.min(days, length)), dueOn }
  }
  return { startsOn, dueOn: moved(dueOn, length === null ? days : Math.max(days, -length)) }
}

export function isSameSpan(a: SpanDates, b: SpanDates): boolean {
  return a.startsOn === b.startsOn && a.dueOn === b.dueOn
}

export function isInOrder({ startsOn, dueOn }: SpanDates): boolean {
  return !startsOn || !dueOn || startsOn <= dueOn
}

/** The fields of a PATCH: only what changed. */
export function changedDates(before: SpanDates, after: SpanDates): Partial<SpanDates> {
  return {
    ...(before.startsOn === after.startsOn ? {} : { startsOn: after.startsOn }),
    ...(before.dueOn === after.dueOn ? {} : { dueOn: after.dueOn }),
  }
}

/** "20/06–08/07"; with years where the spans shown together are not all of one year. */
export function spanText({ startsOn, dueOn }: SpanDates, beside: SpanDates[] = []): string {
  const days = [{ startsOn, dueOn }, ...beside].flatMap((span) => [span.startsOn, span.dueOn])
  const years = new Set(days.flatMap((day) => (day ? [day.slice(0, 4)] : [])))
  const write = years.size > 1 ? uiDate : uiDayMonth
  if (startsOn && dueOn) return `${write(startsOn)}–${write(dueOn)}`
  if (dueOn) return write(dueOn)
  return startsOn ? `${write(startsOn)}–…` : '—'
}
