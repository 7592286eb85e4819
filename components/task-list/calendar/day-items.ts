import type { Calendar, CalendarEntry } from '@/lib/contracts/calendar'
import type { Milestone } from '@/lib/contracts/campaign'

export type DayItem = { kind: 'milestone'; milestone: Milestone } | CalendarEntry

/** Entries a day shows by itself. */
const SHOWN = 3

export type DayItems = {
  items: DayItem[]
  shown: DayItem[] /** not shown in the cell */
  hidden: number /** not sent at all */
  unsent: number
}

/** What each day holds, milestones first. */
export function itemsByDay(data: Calendar | undefined): Map<string, DayItems> {
  const days = new Map<string, { items: DayItem[]; total: number }>()
  const at = (on: string) => {
    const day = days.get(on) ?? { items: [], total: 0 }
    days.set(on, day)
    return day
  }
  for (const milestone of data?.milestones ?? []) {
    const day = at(milestone.on)
    day.items.push({ kind: 'milestone', milestone })
    day.total += 1
  }
  for (const { on, total, entries } of data?.days ?? []) {
    const day = at(on)
    day.items.push(...entries)
    day.total += total
  }
  return new Map(
    [...days].map(([on, { items, total }]) => {
      const shown = items.slice(0, SHOWN)
      return [on, { items, shown, hidden: total - shown.length, unsent: total - items.length }]
    }),
  )
}

export function itemId(item: DayItem): string {
  return item.kind === 'milestone' ? item.milestone.id : `${item.kind}:${item.task.id}`
}
