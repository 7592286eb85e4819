import { addDays, lastDayOfMonth, type PlainDate, plainDate } from './calendar'
import { invalidField } from './errors'

export const DUE_SPANS = ['week', 'month', 'quarter'] as const
/** Spans of due dates that people ask for: the next 7 days, this month, this quarter. */
export type DueSpan = (typeof DUE_SPANS)[number]

/** First and last day of a span, both in it. The next 7 days are the 0–7 days left of "sắp đến hạn". */
export function dueSpan(span: DueSpan, today: PlainDate): { from: PlainDate; to: PlainDate } {
  if (span === 'week') return { from: today, to: addDays(today, 7) }
  const year = Number(today.slice(0, 4))
  const month = Number(today.slice(5, 7))
  const first = span === 'month' ? month : month - ((month - 1) % 3)
  const last = span === 'month' ? month : first + 2
  return {
    from: plainDate(`${today.slice(0, 4)}-${String(first).padStart(2, '0')}-01`),
    to: lastDayOfMonth(year, last),
  }
}

/** A span of days that ends before it begins is refused at the named field (422); a missing end is open. */
export function requireDaysInOrder(
  from: PlainDate | undefined,
  to: PlainDate | undefined,
  field: string,
): void {
  if (from && to && from > to) throw invalidField(field, 'span_order')
}
