import type { PlainDate } from './calendar'
import { MAX_IN_PROGRESS, shareOf } from './progress'
import type { TaskState } from './task'

/** The plain fields that figures are made of; `target` = the indicator's, null without one. */
export type FieldsToCount = {
  group: string
  weight: number
  startsOn: PlainDate | null
  dueOn: PlainDate | null
  target: number | null
}

/**
 * The percent after the indicator's target was edited, basis points: one that followed the quantity follows it to the
 * new target, one set by hand stays. A waiting result has its indicator's share, without one 10000.
 */
export function percentAfterEdit(
  { status, percent, indicator }: Pick<TaskState, 'status' | 'percent' | 'indicator'>,
  target: number | null,
): number {
  const share = target === null ? null : shareOf({ target, done: indicator?.done ?? 0 })
  if (status === 'submitted') return share ?? 10_000
  if (status !== 'in_progress' || share === null || indicator === null) return percent
  const followed = percent === Math.min(MAX_IN_PROGRESS, shareOf(indicator))
  return followed ? Math.min(MAX_IN_PROGRESS, share) : percent
}
