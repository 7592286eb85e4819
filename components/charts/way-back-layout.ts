import { dayOf, isoOf } from './day-number'
import { type MonthNames, monthTicks } from './road-months'
import { cut, type Measure } from './title-lines'
import { LABEL_SIZE } from './use-road-metrics'

/** A task on the way back; days are calendar days, words ready to be shown. */
export type WayBackBar = {
  key: string
  title: string
  /** unit and work left */
  note: string
  href: string
  /** first day of what is done already, null when nothing is */
  doneFrom: string | null
  begins: string
  ends: string
  limit: string
  lastStart: string | null
  latest: string
  slack: string
  look: 'chain' | 'other'
  isGoal: boolean
  hasWork: boolean
}

export type WayBackPlan = {
  bars: readonly WayBackBar[]
  today: string
  goalOn: string
  /** days off, `YYYY-MM-DD` */
  off: readonly string[]
}

/** Measures of the drawing (px); the titles' column gives way first. */
export const HEAD = 30
export const ROW = 46
const TITLES = { most: 392, share: 0.343, indent: 44, gap: 12 }
const SLACK = 132
const FOOT = 4
const GOAL = 8
const SIZE = { title: 14, note: 12, axis: 12 }

/** The days shown: from Monday of this week to the goal, or to the last of work that goes beyond it. */
export function spanOf({ bars, today, goalOn }: WayBackPlan): { from: number; to: number } {
  const day = dayOf(today)
  const from = day - ((((day + 3) % 7) + 7) % 7)
  const to = Math.max(dayOf(goalOn), ...bars.map(({ ends }) => dayOf(ends)))
  return { from, to: Math.max(to, day) + 1 }
}

/** The stretches of a bar in days, the last of each counted: done, to do, beyond the limit, in hand. */
export function stretchesOf(bar: WayBackBar, from: number) {
  const [begins, ends, limit] = [dayOf(bar.begins), dayOf(bar.ends) + 1, dayOf(bar.limit) + 1]
  const stretch = (start: number, end: number) => {
    const first = Math.max(start, from)
    return end > first ? { start: first, end } : null
  }
  const worked = bar.hasWork ? ends : begins
  return {
    done: bar.doneFrom === null ? null : stretch(dayOf(bar.doneFrom), begins),
    work: bar.hasWork ? stretch(begins, ends) : null,
    beyond: bar.hasWork && !bar.isGoal ? stretch(Math.max(begins, limit), ends) : null,
    slack: bar.isGoal ? null : stretch(worked, limit),
  }
}

/** Days off in a row as one band. */
export function bandsOf(off: readonly string[], span: { from: number; to: number }) {
  const bands: { start: number; end: number }[] = []
  for (const day of off.map(dayOf).sort((a, b) => a - b)) {
    const last = bands.at(-1)
    if (day < span.from || day >= span.to) continue
    if (last && last.end === day) last.end = day + 1
    else bands.push({ start: day, end: day + 1 })
  }
  return bands
}

type Input = WayBackPlan & { width: number; monthNames: MonthNames; goalLabel: string; measure: Measure }

export type WayBackLayout = ReturnType<typeof layoutWayBack>

/** Places of everything on the way back; rows of one height, all lengths px. */
export function layoutWayBack(input: Input) {
  const { width, bars, measure, goalLabel, monthNames } = input
  const left = Math.round(Math.min(TITLES.most, width * TITLES.share))
  const right = width - SLACK
  const span = spanOf(input)
  const xAt = (day: number) => left + ((right - left) * (day - span.from)) / (span.to - span.from)
  const bottom = HEAD + ROW * bars.length + FOOT
  const goalX = xAt(dayOf(input.goalOn))
  const half = (measure(goalLabel, 600) * SIZE.axis) / LABEL_SIZE / 2 + 6
  const months = monthTicks({ ...span, xAt, width: right }, monthNames, measure).map((tick) => ({
    ...tick,
    text: tick.textX < goalX + half && tick.textX + measure(tick.text, 400) > goalX - half ? '' : tick.text,
  }))
  const between = (stretch: { start: number; end: number } | null, least = 0) =>
    stretch && { x: xAt(stretch.start), width: Math.max(least, xAt(stretch.end) - xAt(stretch.start)) }
  const room = left - TITLES.indent - TITLES.gap
  const fitted = (text: string, size: number) => cut(text, (room * LABEL_SIZE) / size, measure)
  const rows = bars.map((bar, index) => {
    const { done, work, beyond, slack } = stretchesOf(bar, span.from)
    const marked = bar.lastStart === null || bar.isGoal ? null : xAt(dayOf(bar.lastStart))
    const label = (measure(bar.latest, 400) * SIZE.note) / LABEL_SIZE + 8
    return {
      ...{
        bar,
        top: HEAD + ROW * index,
        title: fitted(bar.title, SIZE.title),
        note: fitted(bar.note, SIZE.note),
      },
      ...{ done: between(done), work: between(work, bar.isGoal ? GOAL : 2) },
      ...{ beyond: between(beyond), slack: between(slack) },
      latest: marked === null ? null : { x: marked, isLeft: marked + label > right },
    }
  })
  return {
    ...{ width, height: bottom + FOOT, left, right, bottom, indent: TITLES.indent, rows },
    months: [...firstMonth(span.from, months[0]?.x, left, monthNames, measure), ...months],
    bands: bandsOf(input.off, span).map((band) => between(band) ?? { x: 0, width: 0 }),
    links: linksOf(rows),
    todayX: xAt(dayOf(input.today)),
    goalX,
  }
}

/** The month the days begin in, where its name has room before the next. */
function firstMonth(
  from: number,
  nextX: number | undefined,
  left: number,
  names: MonthNames,
  measure: Measure,
) {
  const text = names.long[Number(isoOf(from).slice(5, 7)) - 1] ?? ''
  const end = left + 6 + measure(text, 400) + 6
  return isoOf(from).endsWith('-01') || (nextX ?? end) < end ? [] : [{ x: left, textX: left + 6, text }]
}

type Row = { bar: WayBackBar; top: number; work: { x: number; width: number } | null }

/** From the end of each task of the chain down to the beginning of the next. */
function linksOf(rows: readonly Row[]) {
  return rows.flatMap((row, index) => {
    const next = rows[index + 1]
    if (row.bar.look !== 'chain' || next?.bar.look !== 'chain' || !row.work || !next.work) return []
    const [end, x2] = [row.work.x + row.work.width, next.work.x + 4]
    // Work that goes on beyond the destination's day does not lead there.
    return end > x2 ? [] : [{ x1: end, y1: row.top + 20, x2, y2: next.top + 12 }]
  })
}
