import { daysBetween, plainDate } from '@/lib/domain/calendar'

/** Room for today's flag at the left, which may reach into the page's padding, and for the destination; px. */
const EDGE = { start: 50, compact: 60, end: 60 }
const COMPACT_UNDER = 620
export const isCompactRoad = (width: number) => width < COMPACT_UNDER
const STONE = 36
const LABEL_AIR = 12

type Stone = { on: string; title: string }
export type PlacedStone = Stone & { x: number; days: number; label: 'shown' | 'dropped' }
export type RoadPlaces = {
  xAt: (day: string) => number
  finish: number
  stones: PlacedStone[]
}

/**
 * Places on the road from today to its end. The two dates of the request always stand; another stone that would touch
 * one is left out, a label that would touch is dropped first (design §1).
 * @param widthOf width of a label in px
 */
export function placesOn(
  { width, today, endsOn, taken }: { width: number; today: string; endsOn: string; taken: readonly string[] },
  milestones: readonly Stone[],
  widthOf: (title: string) => number,
): RoadPlaces {
  const finish = width - EDGE.end
  const start = isCompactRoad(width) ? EDGE.compact : EDGE.start
  const length = Math.max(1, daysBetween(plainDate(today), plainDate(endsOn)))
  const xAt = (day: string) =>
    start + ((finish - start) * daysBetween(plainDate(today), plainDate(day))) / length
  const fixed = taken.map((day) => xAt(day))
  const bracket = { from: Math.min(...fixed) - 80, to: Math.max(...fixed) + 80 }
  const stones: PlacedStone[] = []
  let labelsTo = Number.NEGATIVE_INFINITY
  for (const { on, title } of milestones) {
    const x = xAt(on)
    const standing = [...fixed, start, finish, ...stones.map((stone) => stone.x)]
    if (standing.some((other) => Math.abs(other - x) < STONE + 4)) continue
    const half = widthOf(title) / 2
    const [from, to] = [x - half, x + half]
    const isFree =
      from > labelsTo + LABEL_AIR &&
      from > 0 &&
      to < finish - STONE &&
      (to < bracket.from || from > bracket.to)
    if (isFree) labelsTo = to
    stones.push({
      on,
      title,
      x,
      days: daysBetween(plainDate(on), plainDate(endsOn)),
      label: isFree ? 'shown' : 'dropped',
    })
  }
  return { xAt, finish, stones }
}
