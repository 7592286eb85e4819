import { addDays, isPlainDate, lastDayOfMonth, type PlainDate } from './calendar'
import { fold } from './fold'

/** How the wording of a deadline was read (reference/domain §2.3). */
export type DueReading = {
  rule:
    | 'quarter'
    | 'month'
    | 'half_year'
    | 'nine_months'
    | 'year'
    | 'before'
    | 'until'
    | 'continuous'
    | 'condition'
  startsOn: PlainDate | null
  dueOn: PlainDate | null
}

const QUARTERS: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 }

function day(year: number, month: number, date: number): PlainDate | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
  return isPlainDate(text) ? text : null
}

function months(rule: DueReading['rule'], year: number, from: number, to: number): DueReading {
  return { rule, startsOn: day(year, from, 1), dueOn: lastDayOfMonth(year, to) }
}

function readQuarterOrMonth(text: string, year: number): DueReading | null {
  const quarter = /^(?:trong )?quy (iv|iii|ii|i|[1-4])(?:\s*[/-]\s*|\s+nam\s+|\s+)?(\d{4})?$/.exec(text)
  const ordinal = quarter ? QUARTERS[quarter[1] ?? ''] : undefined
  if (quarter && ordinal) return months('quarter', Number(quarter[2] ?? year), ordinal * 3 - 2, ordinal * 3)
  const month = /^(?:trong )?thang (0?[1-9]|1[0-2])(?:\s*[/-]\s*|\s+nam\s+)?(\d{4})?$/.exec(text)
  return month ? months('month', Number(month[2] ?? year), Number(month[1]), Number(month[1])) : null
}

function readPartOfYear(text: string, year: number): DueReading | null {
  const half = /^6 thang (dau|cuoi) nam(?: (\d{4}))?$/.exec(text)
  if (half) {
    const from = half[1] === 'dau' ? 1 : 7
    return months('half_year', Number(half[2] ?? year), from, from + 5)
  }
  const nine = /^9 thang(?: dau nam)?(?: (\d{4}))?$/.exec(text)
  if (nine) return months('nine_months', Number(nine[1] ?? year), 1, 9)
  const whole = /^(?:ca nam|trong nam|nam)(?: (\d{4}))?$/.exec(text)
  return whole ? months('year', Number(whole[1] ?? year), 1, 12) : null
}

function readDay(text: string, year: number): DueReading | null {
  const match =
    /^(truoc|den|cham nhat|xong truoc|het)?\s*(?:ngay )?(\d{1,2})\s*[/-]\s*(\d{1,2})(?:\s*[/-]\s*(\d{4}))?$/.exec(
      text,
    )
  if (!match) return null
  const date = day(Number(match[4] ?? year), Number(match[3]), Number(match[2]))
  if (!date) return null
  const excludes = match[1] === 'truoc' || match[1] === 'xong truoc'
  return { rule: excludes ? 'before' : 'until', startsOn: null, dueOn: excludes ? addDays(date, -1) : date }
}

/**
 * Reads the wording of a deadline: "Quý II/2022" is its last day, "trước ngày" excludes the day, "đến ngày" and
 * "chậm nhất ngày" include it, "Thường xuyên" has none. Null when the wording is not understood: then a person sets it.
 * @param year the year meant where the wording names none
 */
export function readDueLabel(label: string, year: number): DueReading | null {
  const text = fold(label).replace(/[.,;]+$/, '')
  if (/^(thuong xuyen|hang (thang|quy|tuan|nam)|dinh ky)/.test(text))
    return { rule: 'continuous', startsOn: null, dueOn: null }
  if (/^sau khi /.test(text)) return { rule: 'condition', startsOn: null, dueOn: null }
  return readQuarterOrMonth(text, year) ?? readPartOfYear(text, year) ?? readDay(text, year)
}
