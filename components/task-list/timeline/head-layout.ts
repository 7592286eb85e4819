import { dayOf } from '@/components/charts/day-number'
import { type MonthNames, type MonthTick, monthTicks } from '@/components/charts/road-months'
import { polesOf, type RoadPole } from '@/components/charts/road-poles'
import {
  type Box,
  byImportance,
  freeLabels,
  type Milestone,
  type Placed,
  type RoadLabel,
  standingStones,
} from '@/components/charts/road-stones'
import { type Measure, titleLines } from '@/components/charts/title-lines'
import { endPlaceOf, type TimeRange, type WeekTick, weekTicks } from './time-range'

/** Lengths in px that do not scale: labels over stones over the band, then months and weeks. */
export const HEAD = { height: 160, band: 100, bandHeight: 14, months: 132, weeks: 152 }
const STONE = { width: 30, height: (30 * 68) / 50, foot: 2 }
const BIG = { width: 46, height: (46 * 195) / 150 }
const FLAG = { width: 74, height: 38 }
const LABEL_WIDTH = 120
const LINE = 17
const WEEK_TEXT = { long: 96, short: 20, none: 0 }
const AIR = 8

export type HeadStone = {
  x: number
  box: Box
  /** days left to the ceremony on that date */
  days: number
  kind: 'past' | 'ahead'
  title: string
  label: RoadLabel | null
}
export type HeadLayout = {
  /** the road ends at the ceremony */
  roadEnd: number
  travelledTo: number | null
  since: { from: number; to: number } | null
  phase: 'ahead' | 'today' | 'past'
  /** days to the ceremony, or since */
  days: number
  destination: {
    box: Box
    scale: number
    anchor: 'middle' | 'end'
    x: number
    date: string
    lines: TextLine[]
  }
  stones: HeadStone[]
  now: RoadPole | null
  present: RoadPole | null
  months: MonthTick[]
  weeks: (WeekTick & { x: number })[]
}
type TextLine = { text: string; y: number }

type Input = {
  range: TimeRange
  /** pixels a day */
  px: number
  plan: { ceremonyOn: string; milestones: readonly Milestone[] }
  on: string
  present: string | undefined
  monthNames: MonthNames
  measure: Measure
}

/** Everything on the time head: the road with the same places as the bars below it. */
export function layoutHead(input: Input): HeadLayout {
  const { range, px, plan, on, measure } = input
  const width = range.days * px
  const x = (day: string) => endPlaceOf(range, day) * px
  const roadEnd = x(plan.ceremonyOn)
  const destination = destinationOf(input, roadEnd, width)
  const edge = Math.min(destination.box.left, labelLeft(destination, measure))
  const today = dayOf(on)
  const ranked = byImportance(candidates(plan.milestones, x), today)
  const stoneTop = HEAD.band + STONE.foot - STONE.height
  const inside = (day: string | undefined) =>
    day && x(day) >= 0 && x(day) <= width ? { day, x: x(day) } : null
  const { standing, first, second } = polesOf(
    inside(on),
    inside(input.present),
    standingStones(ranked, STONE.width, destination.box.left, Number.POSITIVE_INFINITY),
    { width, flag: { ...FLAG, top: stoneTop + 1 }, big: destination.box, stoneWidth: STONE.width },
  )
  const labels = freeLabels(standing, {
    stoneWidth: STONE.width,
    baseline: stoneTop - 10,
    roadEnd: edge,
    measure,
  })
  const left = dayOf(plan.ceremonyOn) - today
  return {
    roadEnd,
    travelledTo: x(on) < 0 ? null : Math.min(x(on), roadEnd),
    since: input.present ? { from: x(on), to: Math.min(x(input.present), roadEnd) } : null,
    phase: left > 0 ? 'ahead' : left === 0 ? 'today' : 'past',
    days: Math.abs(left),
    destination,
    stones: standing
      .toSorted((a, b) => a.day - b.day)
      .map((stone) => drawn(stone, dayOf(plan.ceremonyOn), today, labels.get(stone) ?? null)),
    now: first,
    present: second,
    months: monthsOf(input, width),
    weeks: weekTicks(range, px).map((tick) => weekAt(tick, px, width)),
  }
}

function candidates(milestones: readonly Milestone[], x: (day: string) => number) {
  return milestones
    .filter(({ ceremony }) => !ceremony)
    .map((milestone) => ({ milestone, day: dayOf(milestone.on), x: x(milestone.on) }))
    .filter((stone) => stone.x >= 0)
}

function drawn(
  { milestone, day, x }: Placed,
  end: number,
  today: number,
  label: RoadLabel | null,
): HeadStone {
  const top = HEAD.band + STONE.foot - STONE.height
  const half = STONE.width / 2
  return {
    x,
    box: { left: x - half, right: x + half, top, bottom: top + STONE.height },
    days: end - day,
    kind: day <= today ? 'past' : 'ahead',
    title: milestone.title,
    label,
  }
}

function destinationOf({ plan, measure }: Input, x: number, width: number): HeadLayout['destination'] {
  const title = plan.milestones.find(({ ceremony }) => ceremony)?.title ?? ''
  const right = Math.min(x + BIG.width / 2, width)
  const bottom = HEAD.band + 1
  const box = { left: right - BIG.width, right, top: bottom - BIG.height, bottom }
  const texts =
    measure(title, 400) <= LABEL_WIDTH ? [title].filter(Boolean) : titleLines(title, LABEL_WIDTH, measure)
  const widest = Math.max(...texts.map((text) => measure(text, 400)), measure('06/09', 600))
  const baseline = box.top - AIR
  const middle = (box.left + box.right) / 2
  const fits = middle + widest / 2 <= width
  return {
    box,
    scale: BIG.width / 150,
    anchor: fits ? 'middle' : 'end',
    x: fits ? middle : right,
    date: plan.ceremonyOn,
    lines: texts.map((text, index) => ({ text, y: baseline - (texts.length - 1 - index) * LINE })),
  }
}

function labelLeft({ anchor, x, lines }: HeadLayout['destination'], measure: Measure): number {
  const widest = Math.max(0, ...lines.map(({ text }) => measure(text, 400)))
  return x - (anchor === 'middle' ? widest / 2 : widest) - AIR
}

/** Without its number where the edge would cut it. */
function weekAt(tick: WeekTick, px: number, width: number): WeekTick & { x: number } {
  const x = tick.place * px
  return { ...tick, x, label: x + WEEK_TEXT[tick.label] > width ? 'none' : tick.label }
}

function monthsOf({ range, px, monthNames, measure }: Input, width: number): MonthTick[] {
  const xAt = (day: number) => (day - range.from) * px
  return monthTicks({ from: range.from, to: range.from + range.days, xAt, width }, monthNames, measure)
}
