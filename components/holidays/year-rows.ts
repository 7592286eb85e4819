import type { Holiday } from '@/lib/contracts/holiday'

/** `isLast` = the latest entry of its day: what is struck off is put back from there. */
export type YearRow = { holiday: Holiday; isLast: boolean }

/** The entries of a year in order, with whether one of the same day follows. */
export function shownOf(items: readonly Holiday[], year: string): YearRow[] {
  return items
    .filter(({ on }) => on.startsWith(year))
    .map((holiday, place, all) => ({ holiday, isLast: all[place + 1]?.on !== holiday.on }))
}

/** Years with days off, and this year and the next, for which they are entered. */
export function yearsOf(items: readonly Holiday[], today: string): string[] {
  const year = Number(today.slice(0, 4))
  const years = new Set([...items.map(({ on }) => on.slice(0, 4)), String(year), String(year + 1)])
  return [...years].sort()
}
