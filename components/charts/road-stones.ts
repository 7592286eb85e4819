import { dayAndMonth } from './day-number'
import { type Measure, titleLines } from './title-lines'

export type Milestone = {
  /** YYYY-MM-DD */
  on: string
  title: string
  /** The ceremony itself: drawn as the destination, never as a small stone. */
  ceremony: boolean
}
export type Box = { left: number; right: number; top: number; bottom: number }
export type Placed = { milestone: Milestone; day: number; x: number; weight: number }
export type RoadLabel = {
  anchor: 'start' | 'middle' | 'end'
  x: number
  date: { text: string; y: number }
  lines: { text: string; y: number }[]
  box: Box
}

const LABEL_WIDTH = 120
const LINE = 17
const DATE_LINE = 18
const ASCENT = 12
const DESCENT = 4
const STONE_AIR = 2
const LABEL_AIR = 8

/**
 * Most important first: the first milestone, the one nearest to today, then by distance to today, where a day
 * behind counts twice because what lies ahead can still be acted on. `weight` falls along the list.
 */
export function byImportance(
  milestones: readonly (Omit<Placed, 'weight'> & { day: number })[],
  today: number,
) {
  const away = (day: number) => (day > today ? day - today : (today - day) * 2)
  const first = milestones.reduce((min, stone) => Math.min(min, stone.day), Number.POSITIVE_INFINITY)
  const nearest = milestones.reduce(
    (min, stone) => Math.min(min, Math.abs(stone.day - today)),
    Number.POSITIVE_INFINITY,
  )
  const rank = (day: number) => (day === first ? 0 : Math.abs(day - today) === nearest ? 1 : 2)
  return milestones
    .toSorted((a, b) => rank(a.day) - rank(b.day) || away(a.day) - away(b.day))
    .map((stone, index): Placed => ({ ...stone, weight: milestones.length - index }))
}

/** The stones that stand free of each other and of the destination, the important ones placed first. */
export function standingStones(ranked: readonly Placed[], stoneWidth: number, roadEnd: number, most: number) {
  const standing: Placed[] = []
  for (const stone of ranked) {
    const free =
      stone.x + stoneWidth / 2 + STONE_AIR <= roadEnd &&
      standing.every((other) => Math.abs(other.x - stone.x) >= stoneWidth + STONE_AIR)
    if (free && standing.length < most) standing.push(stone)
  }
  return standing
}

type Ground = { stoneWidth: number; baseline: number; roadEnd: number; measure: Measure }

function labelOf({ milestone, x }: Placed, { stoneWidth, baseline, roadEnd, measure }: Ground): RoadLabel {
  const lines = titleLines(milestone.title, LABEL_WIDTH, measure)
  const date = dayAndMonth(milestone.on)
  const width = Math.max(measure(date, 600), ...lines.map((line) => measure(line, 400)))
  const edge = stoneWidth / 2 - 1
  const anchor = x - width / 2 < 0 ? 'start' : x + width / 2 + LABEL_AIR > roadEnd ? 'end' : 'middle'
  const textX = anchor === 'start' ? x - edge : anchor === 'end' ? x + edge : x
  const left = anchor === 'start' ? textX : anchor === 'end' ? textX - width : x - width / 2
  const dateY = baseline - Math.max(lines.length - 1, 0) * LINE - (lines.length > 0 ? DATE_LINE : 0)
  return {
    anchor,
    x: textX,
    date: { text: date, y: dateY },
    lines: lines.map((text, index) => ({ text, y: baseline - (lines.length - 1 - index) * LINE })),
    box: { left, right: left + width, top: dateY - ASCENT, bottom: baseline + DESCENT },
  }
}

/** Labels of the standing stones; of two that would touch, the less important one is left out. */
export function freeLabels(standing: readonly Placed[], ground: Ground) {
  const labels = new Map<Placed, RoadLabel>()
  for (const stone of standing) {
    const label = labelOf(stone, ground)
    const apart = [...labels.values()].every(
      ({ box }) => box.right + LABEL_AIR <= label.box.left || label.box.right + LABEL_AIR <= box.left,
    )
    const inside = label.box.left >= 0 && label.box.right + LABEL_AIR <= ground.roadEnd
    if (apart && inside) labels.set(stone, label)
  }
  return labels
}
