import { firstDays } from './day-number'
import type { Measure } from './title-lines'

/** Twelve names each, January first. */
export type MonthNames = { long: readonly string[]; short: readonly string[] }
export type MonthTick = { x: number; textX: number; text: string }

const INDENT = 6
const AIR = 6
/** Months between two names: steps that come round each year. */
const STEPS = [1, 2, 3, 6, 12]

type Stretch = { from: number; to: number; xAt: (day: number) => number; width: number }

/** A tick on each first of a month that has room for its name, long where the whole month is wide enough. */
export function monthTicks(road: Stretch, names: MonthNames, measure: Measure): MonthTick[] {
  const widest = Math.max(...names.short.map((name) => measure(name, 400))) + INDENT + AIR
  const thirtyDays = road.xAt(road.from + 30) - road.xAt(road.from)
  const step = STEPS.find((months) => months * thirtyDays >= widest) ?? 12
  const starts = firstDays(road.from, road.to).filter(({ month }) => (month - 1) % step === 0)
  const ticks: MonthTick[] = []
  let taken = Number.NEGATIVE_INFINITY
  starts.forEach(({ day, month }, index) => {
    const x = road.xAt(day)
    const next = starts[index + 1]
    const textX = x + INDENT
    const end = (text: string) => textX + measure(text, 400)
    const long = names.long[month - 1] ?? ''
    const short = names.short[month - 1] ?? ''
    const text = end(long) + AIR <= (next ? road.xAt(next.day) : road.xAt(road.to)) ? long : short
    if (x < taken || end(text) > road.width) return
    ticks.push({ x, textX, text })
    taken = end(text) + AIR
  })
  return ticks
}
