import { dayOf } from './day-number'
import { type MonthNames, type MonthTick, monthTicks } from './road-months'
import { polesOf, type RoadPole } from './road-poles'
import {
  type Box,
  byImportance,
  freeLabels,
  type Milestone,
  type Placed,
  type RoadLabel,
  standingStones,
} from './road-stones'
import type { Measure } from './title-lines'

/** What does not scale with the width. The large stone is drawn in a box of 150 × 195. */
const WIDE = { height: 243, band: 197, bandHeight: 20, start: 24, stone: 36, big: 1, most: 99 }
const PHONE = { height: 193, band: 153, bandHeight: 14, start: 16, stone: 30, big: 0.773, most: 3 }
/** A printed page: every stone and label, all of it smaller. */
const SHEET = { height: 162, band: 122, bandHeight: 14, start: 16, stone: 28, big: 0.6133, most: 99 }
const FLAG = { wide: { width: 74, height: 38 }, phone: { width: 56, height: 24 } }
const STONE_RATIO = 68 / 50
const BIG_WIDTH = 150
const BIG_TOP = 3.5
const BIG_EDGE = 6
const FOOT = 2

export type RoadStone = {
  x: number
  box: Box
  /** Days left to the ceremony on that date. */
  days: number
  kind: 'past' | 'ahead'
  title: string
  label: RoadLabel | null
}

type RoadInput = {
  /** Measured width of the content in px; the road itself bleeds beyond it. */
  width: number
  startsOn: string
  /** The ceremony: the road ends there. */
  endsOn: string
  /** The day the figures are of. */
  today: string
  /** The real today, when `today` is an earlier day being looked at. */
  present?: string | undefined
  /** The earlier of two days compared; `today` is the later one. */
  earlier?: string | undefined
  milestones: readonly Milestone[]
  monthNames: MonthNames
  measure: Measure
  /** Phone: four stones, no labels, a small flag. */
  compact: boolean
  /** On a printed page the road is lower, with a small flag. */
  size?: 'usual' | 'sheet' | undefined
}

export type RoadLayout = {
  height: number
  band: { top: number; height: number }
  /** Right end of the travelled part; null before the start, the whole width after the ceremony. */
  travelledTo: number | null
  /** From the day looked at to the real today. */
  since: { from: number; to: number } | null
  stones: RoadStone[]
  destination: { box: Box; scale: number; days: number; phase: 'ahead' | 'today' | 'past' }
  months: MonthTick[]
  now: RoadPole | null
  present: RoadPole | null
  earlier: RoadPole | null
  /** Places of days: the first one's, and px a day. */
  scale: { start: number; end: number; perDay: number }
}

function measureRoad({ width, startsOn, endsOn, compact, size: wished }: RoadInput) {
  const size = compact ? PHONE : wished === 'sheet' ? SHEET : WIDE
  const flag = size === WIDE ? FLAG.wide : FLAG.phone
  const [from, to] = [dayOf(startsOn), dayOf(endsOn)]
  const finish = width - (BIG_WIDTH * size.big) / 2
  const xAt = (day: number) => size.start + ((finish - size.start) * (day - from)) / Math.max(to - from, 1)
  const roadEnd = width - (BIG_WIDTH - BIG_EDGE) * size.big
  const stoneHeight = size.stone * STONE_RATIO
  const stoneTop = size.band + FOOT - stoneHeight
  return {
    ...size,
    width,
    from,
    to,
    xAt,
    finish,
    roadEnd,
    stoneHeight,
    stoneTop,
    destination: { left: roadEnd, right: width - BIG_EDGE * size.big, top: BIG_TOP, bottom: size.band + 1 },
    // On a phone the flag flies above the stones: there are no labels it could cover.
    flag: { ...flag, top: compact ? stoneTop - flag.height - FOOT : stoneTop + 1 },
  }
}
type Road = ReturnType<typeof measureRoad>

const reaches = (road: Road, day: number) => day >= road.from && day <= road.to

function spot(road: Road, day: string | undefined) {
  return day !== undefined && reaches(road, dayOf(day)) ? { day, x: road.xAt(dayOf(day)) } : null
}

function candidates(road: Road, milestones: readonly Milestone[]) {
  return milestones
    .filter((milestone) => !milestone.ceremony)
    .map((milestone) => ({ milestone, day: dayOf(milestone.on), x: road.xAt(dayOf(milestone.on)) }))
    .filter(({ day }) => reaches(road, day))
}

function drawnStone(
  road: Road,
  { x, day, milestone }: Placed,
  today: number,
  label: RoadLabel | null,
): RoadStone {
  const half = road.stone / 2
  return {
    x,
    box: { left: x - half, right: x + half, top: road.stoneTop, bottom: road.stoneTop + road.stoneHeight },
    days: road.to - day,
    kind: day <= today ? 'past' : 'ahead',
    title: milestone.title,
    label,
  }
}

function travelled(road: Road, today: number) {
  if (today < road.from) return null
  return today > road.to ? road.width : road.xAt(today)
}

function countdown(road: Road, today: number): RoadLayout['destination'] {
  const phase = today < road.to ? 'ahead' : today === road.to ? 'today' : 'past'
  return { box: road.destination, scale: road.big, days: Math.abs(road.to - today), phase }
}

function hatched(road: Road, today: number, later: string | undefined) {
  if (later === undefined) return null
  const within = (day: number) => road.xAt(Math.min(Math.max(day, road.from), road.to))
  return { from: within(today), to: within(dayOf(later)) }
}

/** Positions of everything on the road (DESIGN §1). Dates are calendar days, all lengths px. */
export function layoutRoad(input: RoadInput): RoadLayout {
  const { compact, measure } = input
  const road = measureRoad(input)
  const today = dayOf(input.today)
  const later = input.present !== undefined && input.present > input.today ? input.present : undefined
  const ranked = byImportance(candidates(road, input.milestones), today)
  const earlier = spot(road, input.earlier)
  const here = spot(road, input.today)
  // Of two days compared the earlier flag is placed first, so that the two stand in the order of their days.
  const { standing, first, second } = polesOf(
    earlier ?? here,
    earlier ? here : spot(road, later),
    standingStones(ranked, road.stone, road.roadEnd, road.most),
    { width: road.width, flag: road.flag, big: road.destination, stoneWidth: compact ? 0 : road.stone },
  )
  const ground = { stoneWidth: road.stone, baseline: road.stoneTop - 12, roadEnd: road.roadEnd, measure }
  const labels = compact ? new Map<Placed, RoadLabel>() : freeLabels(standing, ground)
  return {
    height: road.height,
    band: { top: road.band, height: road.bandHeight },
    travelledTo: travelled(road, today),
    since: hatched(road, today, later),
    stones: standing
      .toSorted((a, b) => a.day - b.day)
      .map((stone) => drawnStone(road, stone, today, labels.get(stone) ?? null)),
    destination: countdown(road, today),
    months: monthTicks(road, input.monthNames, measure),
    now: earlier ? second : first,
    present: earlier ? null : second,
    earlier: earlier ? first : null,
    scale: { start: road.start, end: road.finish, perDay: road.xAt(road.from + 1) - road.start },
  }
}
