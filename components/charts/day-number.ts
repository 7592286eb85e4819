const DAY_MS = 86_400_000

/** Days since 1970-01-01 of a calendar day YYYY-MM-DD; no time zone has a say in it. */
export function dayOf(iso: string) {
  return Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10))) / DAY_MS
}

export function isoOf(day: number) {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

/** First days of the months from `from` to `to`, with the month 1..12. */
export function firstDays(from: number, to: number) {
  const start = new Date(from * DAY_MS)
  const found: { day: number; month: number }[] = []
  for (let month = start.getUTCMonth(); ; month++) {
    const day = Date.UTC(start.getUTCFullYear(), month, 1) / DAY_MS
    if (day > to) return found
    if (day >= from) found.push({ day, month: (month % 12) + 1 })
  }
}

/** "15/06" of "2022-06-15". */
export function dayAndMonth(iso: string) {
  return `${iso.slice(8, 10)}/${iso.slice(5, 7)}`
}
