import 'server-only'
import type { Badges, Counts, Deadlines } from '@/lib/contracts/dashboard'
import { dayNumber, type Instant, type PlainDate } from '@/lib/domain/calendar'
import { BADGES, type Badge, DEADLINES, type Deadline } from '@/lib/domain/deadline'
import { type PlannedSpan, plannedAt } from '@/lib/domain/planned'
import { meanProgress } from '@/lib/domain/progress'
import type { Rate, RateCounts } from '@/lib/domain/rates'
import { STATUSES } from '@/lib/domain/task'
import type { Cell, Term } from './statement'

/** "not_started" → "notStarted": the contract's keys of a partition are camelCase, its values snake_case. */
const camel = (code: string) => code.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
const KEYS = new Map([...STATUSES, ...DEADLINES, ...BADGES].map((code) => [code as string, camel(code)]))
const keyOf = (code: string) => KEYS.get(code) ?? code

const NO_COUNTS: Counts = {
  total: 0,
  notStarted: 0,
  inProgress: 0,
  submitted: 0,
  completed: 0,
  paused: 0,
  cancelled: 0,
}
const NO_DEADLINES: Deadlines = {
  doneOnTime: 0,
  doneLate: 0,
  overdue: 0,
  dueSoon: 0,
  onTrack: 0,
  notDueToStart: 0,
  noDeadline: 0,
  submitted: 0,
  paused: 0,
  cancelled: 0,
}
const NO_BADGES: Badges = {
  completed: 0,
  cancelled: 0,
  paused: 0,
  submitted: 0,
  overdue: 0,
  returned: 0,
  dueSoon: 0,
  inProgress: 0,
  notStarted: 0,
}

/** The three partitions of the same tasks. */
export function countCells(cells: Cell[]): { counts: Counts; deadlines: Deadlines; badges: Badges } {
  const counts: Record<string, number> = { ...NO_COUNTS }
  const deadlines: Record<string, number> = { ...NO_DEADLINES }
  for (const cell of cells) {
    bump(counts, 'total', cell.n)
    bump(counts, keyOf(cell.status), cell.n)
    bump(deadlines, keyOf(cell.deadline), cell.n)
  }
  return { counts: counts as Counts, deadlines: deadlines as Deadlines, badges: badgesOf(cells) }
}

export function badgesOf(cells: { badge: Badge; n: number }[]): Badges {
  const badges: Record<string, number> = { ...NO_BADGES }
  for (const cell of cells) bump(badges, keyOf(cell.badge), cell.n)
  return badges as Badges
}

function bump(record: Record<string, number>, key: string, n: number): void {
  record[key] = (record[key] ?? 0) + n
}

const sum = (cells: Cell[], of: (cell: Cell) => number) => cells.reduce((total, cell) => total + of(cell), 0)

/** floor(Σ w·p / Σ w) of the cells, basis points; null when nothing counts. */
export function progressOf(cells: Cell[]): number | null {
  return meanProgress(
    sum(cells, (cell) => cell.points),
    sum(cells, (cell) => cell.weight),
  )
}

export function spansOf(terms: readonly Term[]): PlannedSpan[] {
  return terms.map(([, start, due, weight]) => ({ start, due, weight }))
}

/** planned(asOf) of a scope: the mean over exact fractions, tasks of one span taken together. */
export function plannedFrom(spans: readonly PlannedSpan[], asOf: PlainDate): number | null {
  return plannedAt(spans, dayNumber(asOf))
}

export function rateCounts(cells: Cell[]): RateCounts {
  return {
    doneOnTime: countOf(cells, 'done_on_time'),
    doneLate: countOf(cells, 'done_late'),
    overdue: countOf(cells, 'overdue'),
    doneByOriginal: sum(cells, (cell) => cell.doneByOriginal),
    openPastOriginal: sum(cells, (cell) => cell.openPastOriginal),
  }
}

type Counted = { deadline: Deadline; n: number }

function countOf(cells: Counted[], deadline: Deadline): number {
  return cells.reduce((total, cell) => total + (cell.deadline === deadline ? cell.n : 0), 0)
}

/** The on-time rate alone, from counts by deadline class. */
export function onTimeOf(cells: Counted[]): Rate {
  const onTime = countOf(cells, 'done_on_time')
  return { num: onTime, den: onTime + countOf(cells, 'done_late') + countOf(cells, 'overdue') }
}

export function lastHeard(cells: Cell[]): Instant | null {
  const heard = cells.flatMap((cell) => (cell.lastHeardAt ? [cell.lastHeardAt] : []))
  return heard.reduce<Instant | null>(
    (last, at) => (last === null || Date.parse(at) > Date.parse(last) ? at : last),
    null,
  )
}
