import { type Change, type Snapshot, wentOn } from './comparison'
import { SILENT_DAYS } from './deadline'
import { isOpen } from './task'

/** What the briefing tells of a task, in the order it is read. */
export const TOLD_CHANGES = [
  'submitted',
  'completed',
  'started',
  'advanced',
  'added',
  'removed',
  'returned',
  'reopened',
  'fell',
  'extended',
  'paused',
  'resumed',
] as const
export type ToldChange = (typeof TOLD_CHANGES)[number]

/**
 * What a change between two moments is called in the briefing (design §12); null = nothing happened. A task that is late or
 * waits for an extension and went on all the same is told as what it did; that it is late stands elsewhere on the page.
 */
export function toldChange(
  change: Change,
  before: Snapshot | null,
  after: Snapshot | null,
): ToldChange | null {
  switch (change.list) {
    case 'unchanged':
      return null
    case 'appeared':
      return 'added'
    case 'left':
      return 'removed'
    case 'moved':
      return change.kind
    case 'slipped':
      break
  }
  if (change.kind === 'postponed') return 'extended'
  if (change.kind === 'overdue' || change.kind === 'extension_asked') {
    const step = before && after && wentOn(before, after)
    return step === 'started' || step === 'resumed' || step === 'advanced' ? step : null
  }
  return change.kind === 'gap_grown' || change.kind === 'silent' ? null : change.kind
}

/** Days without a word of a task that is under way, or late without ever having begun; null = not silent. */
export function silenceOf(after: Snapshot | null): number | null {
  if (!after || after.deleted || !after.inScope || !isOpen(after.status)) return null
  const isAwaited = after.status === 'in_progress' || after.daysLate > 0
  const days = after.silentDays ?? 0
  return isAwaited && days >= SILENT_DAYS ? days : null
}
