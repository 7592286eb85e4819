const DAY = 86_400_000

/** A day as the number of days since 1970, so that days can be subtracted. */
export function dayNumber(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / DAY
}

export function dayText(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10)
}

/** The Vietnamese day of an instant as the list of updates writes it ("…+07:00"). */
export function dayOf(at: string): string {
  if (!at.endsWith('+07:00')) throw new Error(`not a Vietnamese time: ${at}`)
  return at.slice(0, 10)
}

/** Every day from the first to the last, both included. */
export function daysFrom(first: string, last: string): string[] {
  const days: string[] = []
  for (let day = dayNumber(first); day <= dayNumber(last); day += 1) days.push(dayText(day))
  return days
}

export type Dates = { start: string | null; due: string | null }

/**
 * floor(10000 · Σ w·f / Σ w) with weight 1, f = clamp((t − start + 1)/(due − start + 1), 0, 1), the sum kept as one
 * exact fraction (product.md, progress 5). Null of nothing.
 */
export function plannedOf(tasks: Dates[], endsOn: string, on: string): number | null {
  if (tasks.length === 0) return null
  let num = 0n
  let den = 1n
  for (const task of tasks) {
    const [n, d] = plannedShare(task, endsOn, on)
    num = num * d + n * den
    den = den * d
  }
  return Number((10_000n * num) / (den * BigInt(tasks.length)))
}

function plannedShare({ start, due }: Dates, endsOn: string, on: string): [bigint, bigint] {
  const last = dayNumber(due ?? endsOn)
  if (start === null) return dayNumber(on) >= last ? [1n, 1n] : [0n, 1n]
  const whole = last - dayNumber(start) + 1
  const gone = dayNumber(on) - dayNumber(start) + 1
  if (gone <= 0) return [0n, 1n]
  if (gone >= whole) return [1n, 1n]
  return [BigInt(gone), BigInt(whole)]
}

/** floor(Σ w·p / Σ w) with weight 1 (product.md, progress 3). Null of nothing. */
export function actualOf(percents: number[]): number | null {
  if (percents.length === 0) return null
  let sum = 0n
  for (const percent of percents) sum += BigInt(percent)
  return Number(sum / BigInt(percents.length))
}
