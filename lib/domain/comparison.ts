import type { PlainDate } from './calendar'
import { type Badge, SILENT_DAYS } from './deadline'
import { gapPoints } from './progress'
import { isOpen, type Status } from './task'

/** A task at the end of one of the two days compared. Percentages in basis points, spans in whole days. */
export type Snapshot = {
  status: Status
  badge: Badge
  returned: boolean
  percent: number
  done: number | null
  planned: number
  dueOn: PlainDate | null
  /** 0 while it is not late */
  daysLate: number
  /** days that an extension asked for has been waiting; null = none waits */
  askedDays: number | null
  /** days without a word; null = nothing to count from */
  silentDays: number | null
  deleted: boolean
  /** led by the branch that is looked at */
  inScope: boolean
}

export const APPEARED = ['added', 'restored', 'taken_up', 'moved_in'] as const
export const LEFT = ['deleted', 'cancelled', 'moved_out'] as const
export const MOVED = ['completed', 'submitted', 'started', 'resumed', 'advanced'] as const
/** In the order a leader reads them. */
export const SLIPPED = [
  'overdue',
  'extension_asked',
  'postponed',
  'reopened',
  'returned',
  'fell',
  'paused',
  'gap_grown',
  'silent',
] as const
export type MovedKind = (typeof MOVED)[number]
export type SlippedKind = (typeof SLIPPED)[number]
export type AppearedKind = (typeof APPEARED)[number]
export type LeftKind = (typeof LEFT)[number]

export type Change =
  | { list: 'moved'; kind: MovedKind }
  | { list: 'slipped'; kind: SlippedKind }
  | { list: 'appeared'; kind: AppearedKind }
  | { list: 'left'; kind: LeftKind }
  | { list: 'unchanged' }

/** From this many points on a gap that grew is told (design §12, So sánh hai ngày). */
export const GAP_GROWN_POINTS = 5
const AT_RISK_POINTS = 15

/** Points behind the plan, of the whole percents shown; 0 when close or ahead. */
export function pointsBehind({ percent, planned }: Pick<Snapshot, 'percent' | 'planned'>): number {
  return Math.max(0, -gapPoints(percent, planned))
}

/** Cancelled tasks are no part of what is being carried out. */
const isCarriedOut = (side: Snapshot | null): side is Snapshot =>
  side !== null && !side.deleted && side.inScope && side.status !== 'cancelled'

function appearedAs(before: Snapshot | null): AppearedKind {
  if (before === null) return 'added'
  if (before.deleted) return 'restored'
  return before.inScope ? 'taken_up' : 'moved_in'
}

function leftAs(after: Snapshot | null): LeftKind {
  if (after === null || after.deleted) return 'deleted'
  return after.inScope ? 'cancelled' : 'moved_out'
}

/** A result sent or confirmed in between outweighs everything that happened on the way to it. */
function delivered(before: Snapshot, after: Snapshot): MovedKind | null {
  if (after.status !== before.status && after.status === 'completed') return 'completed'
  return after.status === 'submitted' && before.status !== 'submitted' && before.status !== 'completed'
    ? 'submitted'
    : null
}

function wentBack(before: Snapshot, after: Snapshot): SlippedKind | null {
  if (before.status === 'completed' && after.status !== 'completed') return 'reopened'
  if (after.returned && !before.returned) return 'returned'
  if (after.status === 'paused' && before.status !== 'paused') return 'paused'
  const sentNoMore = before.status === 'submitted' && isOpen(after.status)
  return after.percent < before.percent || sentNoMore ? 'fell' : null
}

const isLater = (before: PlainDate | null, after: PlainDate | null) =>
  before !== null && (after === null || after > before)

function lostTime(before: Snapshot, after: Snapshot): SlippedKind | null {
  if (!isOpen(after.status)) return null
  if (after.daysLate > before.daysLate) return 'overdue'
  if ((after.askedDays ?? -1) > (before.askedDays ?? -1)) return 'extension_asked'
  return isLater(before.dueOn, after.dueOn) ? 'postponed' : null
}

/** A step forward that is no result. */
export function wentOn(before: Snapshot, after: Snapshot): MovedKind | null {
  if (before.status === 'paused' && isOpen(after.status)) return 'resumed'
  if (before.status === 'not_started' && after.status === 'in_progress') return 'started'
  return after.percent > before.percent || (after.done ?? 0) > (before.done ?? 0) ? 'advanced' : null
}

/** Of a task that fell behind and was silent too, the gap is told once it is one of a task at risk (`isAtRisk`). */
function stoodStill(before: Snapshot, after: Snapshot): SlippedKind | null {
  if (!isOpen(after.status)) return null
  const behind = pointsBehind(after)
  const grown = behind - pointsBehind(before) >= GAP_GROWN_POINTS
  if (grown && behind >= AT_RISK_POINTS) return 'gap_grown'
  const silent = after.silentDays ?? -1
  const silentLonger = silent >= SILENT_DAYS && silent > (before.silentDays ?? -1)
  if (after.status === 'in_progress' && silentLonger) return 'silent'
  return grown ? 'gap_grown' : null
}

/**
 * What became of a task from one day to a later one; null = it was not there (design §12, So sánh hai ngày). Each task
 * is in exactly one list: came or left; else delivered; else went back; else lost time; else went on; else fell
 * behind or stood still. Equal states are unchanged. Both sides null is unchanged too.
 */
export function changeOf(before: Snapshot | null, after: Snapshot | null): Change {
  if (!isCarriedOut(before)) {
    return isCarriedOut(after) ? { list: 'appeared', kind: appearedAs(before) } : { list: 'unchanged' }
  }
  if (!isCarriedOut(after)) return { list: 'left', kind: leftAs(after) }
  const result = delivered(before, after)
  if (result) return { list: 'moved', kind: result }
  const slip = wentBack(before, after) ?? lostTime(before, after)
  if (slip) return { list: 'slipped', kind: slip }
  const step = wentOn(before, after)
  if (step) return { list: 'moved', kind: step }
  const still = stoodStill(before, after)
  return still ? { list: 'slipped', kind: still } : { list: 'unchanged' }
}

export type Placed = { place: number; before: Snapshot | null; after: Snapshot | null }

function severity(kind: SlippedKind, { before, after }: Placed): number {
  if (!before || !after) return 0
  if (kind === 'overdue') return after.daysLate
  if (kind === 'extension_asked') return after.askedDays ?? 0
  if (kind === 'gap_grown') return pointsBehind(after)
  return kind === 'silent' ? (after.silentDays ?? 0) : 0
}

/** Slipped tasks as a leader reads them: by kind, the worst first, equals in the order of the plan. */
export function bySlip<T extends Placed & { kind: SlippedKind }>(a: T, b: T): number {
  return (
    SLIPPED.indexOf(a.kind) - SLIPPED.indexOf(b.kind) ||
    severity(b.kind, b) - severity(a.kind, a) ||
    a.place - b.place
  )
}
