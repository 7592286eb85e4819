import type { Measure } from '@/lib/documents/official/layout/marks'
import { dayFromNumber, dayNumber, type PlainDate } from '@/lib/domain/calendar'
import { documentDate } from '@/lib/format/date'
import { LETTERS, round, type Shape, stroke } from './drawing'

type Axis = {
  startsOn: PlainDate
  /** from the first day to the last */
  days: number
  xAt: (index: number) => number
  y: number
  right: number
}

/** Every so many months, as close as the words have room. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120]
const APART = 8

/** Months below the axis, each at its first day; where none begins, the first and the last day. */
export function monthTicks(axis: Axis, measure: Measure): Shape[] {
  const firsts = firstDays(axis)
  const width = measure('12/2022', 'regular', LETTERS.key) + APART
  const month = firsts.length > 1 ? ((axis.right - axis.xAt(0)) * 30) / axis.days : 0
  const step = STEPS.find((each) => each * month >= width) ?? Number.POSITIVE_INFINITY
  const shown = firsts.filter(({ ordinal }) => ordinal % step === 0)
  if (shown.length === 0) return [0, axis.days].flatMap((index) => tick(axis, index, dayLabel(axis, index)))
  return shown.flatMap(({ index, on }) => tick(axis, index, documentDate(on).slice(3)))
}

function dayLabel({ startsOn }: Axis, index: number): string {
  return documentDate(dayFromNumber(dayNumber(startsOn) + index))
}

/** First days of months with their place among the months of all years. */
function firstDays({ startsOn, days }: Axis): { index: number; on: PlainDate; ordinal: number }[] {
  const first = dayNumber(startsOn)
  return Array.from({ length: days + 1 }, (_, index) => ({ index, on: dayFromNumber(first + index) }))
    .filter(({ on }) => on.endsWith('-01'))
    .map((day) => ({
      ...day,
      ordinal: Number(day.on.slice(0, 4)) * 12 + Number(day.on.slice(5, 7)) - 1,
    }))
}

function tick({ xAt, y }: Axis, index: number, text: string): Shape[] {
  const x = xAt(index)
  return [
    { kind: 'line', d: stroke(x, y, x, y + 3), width: 0.75 },
    {
      ...{ kind: 'text', text, x: round(x), y: y + 13, size: LETTERS.key },
      ...{ face: 'regular', anchor: 'middle' },
    },
  ]
}
