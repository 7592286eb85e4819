import type { PlainDate } from './calendar'

type Dated = { startsOn: PlainDate | null; dueOn: PlainDate | null }

/**
 * Do the dates of a task and of the one that waits for it contradict: is the first due only after the other starts, or
 * after the other is due? Without dates nothing contradicts. A warning, never a refusal.
 */
export function contradicts(first: Dated, waiting: Dated): boolean {
  if (first.dueOn === null) return false
  if (waiting.startsOn !== null) return first.dueOn >= waiting.startsOn
  return waiting.dueOn !== null && first.dueOn > waiting.dueOn
}
