import { addDays, dayNumber, isPlainDate, type PlainDate, plainDate } from '@/lib/domain/calendar'

type Dated = { startsOn: string | null; dueOn: string | null }
export type Place = {
  /** where a day stands, 0..100 from left to right */
  at: (day: string) => number
  /** first days of months within */
  months: { on: PlainDate; at: number }[]
  from: PlainDate
  to: PlainDate
}

/** Days of air on either side, so that nothing sticks to an edge. */
const AIR = 7
/** Months are named so far apart, in hundredths of the width. */
const APART = 20

/**
 * The stretch of the road on which tasks linked to one another lie, today with them. Null when none has a date.
 * @param today stands on it too, so that what is behind can be told from what is ahead
 */
export function placeOf(tasks: readonly Dated[], today: string): Place | null {
  const days = tasks.flatMap(({ startsOn, dueOn }) => [startsOn, dueOn]).filter((day) => day !== null)
  if (days.length === 0) return null
  const sorted = [...days, today].toSorted()
  const from = addDays(plainDate(sorted[0] ?? today), -AIR)
  const to = addDays(plainDate(sorted.at(-1) ?? today), AIR)
  const length = dayNumber(to) - dayNumber(from)
  const at = (day: string) => ((dayNumber(plainDate(day)) - dayNumber(from)) * 100) / length
  return { at, from, to, months: monthsWithin(from, to, at) }
}

function monthsWithin(from: PlainDate, to: PlainDate, at: Place['at']): Place['months'] {
  const months: Place['months'] = []
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const isFirst = day.endsWith('-01')
    const last = months.at(-1)
    if (isFirst && (!last || at(day) - last.at >= APART)) months.push({ on: day, at: at(day) })
  }
  return months
}

/** The span of a task in hundredths of the width: without a first day its due day alone, null without any day. */
export function spanOn({ at }: Place, { startsOn, dueOn }: Dated): { left: number; width: number } | null {
  const [start, end] = [startsOn ?? dueOn, dueOn ?? startsOn]
  if (start === null || end === null || !isPlainDate(start) || !isPlainDate(end) || start > end) return null
  return { left: at(start), width: at(addDays(plainDate(end), 1)) - at(start) }
}
