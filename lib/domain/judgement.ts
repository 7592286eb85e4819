import type { Risk } from './deadline'
import { forbiddenStep } from './errors'
import type { Status } from './task'

/** What a leader holds of a task, whatever is computed: worth worrying about, or not. */
export const JUDGEMENT_LEVELS = ['at_risk', 'steady'] as const
export type JudgementLevel = (typeof JUDGEMENT_LEVELS)[number]

/** A judgement shows and may be given until the task is completed or cancelled; it stands on, unseen, after that. */
export function isJudgeable(status: Status): boolean {
  return status !== 'completed' && status !== 'cancelled'
}

/** Refused (`state`, with the state's name) on a completed or cancelled task. */
export function requireJudgeable(status: Status): void {
  if (!isJudgeable(status)) throw forbiddenStep(status)
}

/** Where a task stands in the list of tasks at risk, first to last. */
export const CONCERNS = ['judged', 'computed', 'eased'] as const
export type Concern = (typeof CONCERNS)[number]

/**
 * The computed risk and a leader's judgement together: judged at risk comes first, then what the rules catch; what is
 * judged steady stays in the list, last. Null = not in it. SQL twin: `isConcernSql()`.
 */
export function concernOf(status: Status, risk: Risk | null, level: JudgementLevel | null): Concern | null {
  const judged = isJudgeable(status) ? level : null
  if (judged === 'at_risk') return 'judged'
  if (risk === null) return null
  return judged === 'steady' ? 'eased' : 'computed'
}
