import { dayOf, isoOf } from '@/components/charts/day-number'

/**
 * The days a timeline shows. Places are counted in days from `from`: a day's own square runs from its number to the
 * next one, so a bar from its first to its last day reads against today as the planned share does (product.md, Progress 5).
 */
export type TimeRange = {
  /** day number of the first day shown */
  from: number
  /** days shown */
  days: number
  /** first day of the plan, as a place */
  planStart: number
}

/** Days of air before the plan's first milestone. */
const LEAD_DAYS = 9
const WEEK = 7

/** The plan from the Monday before its start to its last day, or the ceremony where that is later. */
export function rangeOf(plan: { startsOn: string; endsOn: string; ceremonyOn: string }): TimeRange {
  const start = dayOf(plan.startsOn)
  const from = mondayOf(start - LEAD_DAYS)
  const end = Math.max(dayOf(plan.endsOn), dayOf(plan.ceremonyOn), start + WEEK)
  return { from, days: end + 1 - from, planStart: start - from }
}

/** Where a day begins. */
export function placeOf({ from }: TimeRange, day: string): number {
  return dayOf(day) - from
}

/** Where a day is over: today's line, milestones and ends of bars stand here. */
export function endPlaceOf(range: TimeRange, day: string): number {
  return placeOf(range, day) + 1
}

export function mondayOf(day: number): number {
  return day - ((((day + 3) % WEEK) + WEEK) % WEEK)
}

/** ISO 8601: the week belongs to the year of its Thursday. */
export function isoWeek(monday: number): number {
  const thursday = monday + 3
  const newYear = dayOf(`${isoOf(thursday).slice(0, 4)}-01-01`)
  return Math.floor((thursday - newYear) / WEEK) + 1
}

export type WeekTick = { place: number; week: number; monday: string; label: 'long' | 'short' | 'none' }

const LONG = 96
const SHORT = 22

/** Mondays of the range; numbered as often as there is room. `px` = pixels a day. */
export function weekTicks(range: TimeRange, px: number): WeekTick[] {
  const step = [1, 2, 4].find((weeks) => weeks * WEEK * px >= SHORT) ?? 8
  const ticks: WeekTick[] = []
  for (let monday = mondayOf(range.from + WEEK - 1); monday < range.from + range.days; monday += WEEK) {
    const week = isoWeek(monday)
    const numbered = week % step === 0
    const label = WEEK * px >= LONG ? 'long' : numbered ? 'short' : 'none'
    ticks.push({ place: monday - range.from, week, monday: isoOf(monday), label })
  }
  return ticks
}

export const ZOOMS = ['week', 'month', 'quarter'] as const
export type Zoom = (typeof ZOOMS)[number]

/** Pixels a day at least; the widest view fits the plan into the page. */
export const DAY_WIDTH: Record<Zoom, number> = { week: 18, month: 6, quarter: 1.6 }
