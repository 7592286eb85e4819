import { paceOf } from './summary'

type Progress = { actual: number | null; planned: number | null; gapDays: number | null }

/** Where a plan stands on a day: in days where they are known, else in points of the whole percents shown. */
export type Standing =
  | { kind: 'close' }
  | { kind: 'behindDays' | 'aheadDays' | 'behindPoints' | 'aheadPoints'; n: number }

export type ComparisonSummary = {
  volume: 'up' | 'down' | 'same' | 'began' | 'none'
  /** null when there is nothing to set against a plan on the later day */
  pace: { kind: 'changed'; before: Standing; after: Standing } | { kind: 'same'; after: Standing } | null
  tally: 'both' | 'moved' | 'slipped' | 'neither'
  scope: 'both' | 'appeared' | 'left' | null
}

type Input = {
  before: Progress
  after: Progress
  moved: number
  slipped: number
  appeared: number
  left: number
}

/** Which parts the sentence on two days has (design §12, So sánh hai ngày); the words are the catalogue's. */
export function comparisonSummary(input: Input): ComparisonSummary {
  const { before, after, moved, slipped, appeared, left } = input
  return {
    volume: volumeOf(before.actual, after.actual),
    pace: paceBetween(standingOf(before), standingOf(after)),
    tally: moved > 0 ? (slipped > 0 ? 'both' : 'moved') : slipped > 0 ? 'slipped' : 'neither',
    scope: appeared > 0 ? (left > 0 ? 'both' : 'appeared') : left > 0 ? 'left' : null,
  }
}

/** By the whole percents shown, so that "36% lên 36%" is never said. */
function volumeOf(before: number | null, after: number | null): ComparisonSummary['volume'] {
  if (after === null) return 'none'
  if (before === null) return 'began'
  const step = Math.floor(after / 100) - Math.floor(before / 100)
  if (step === 0) return 'same'
  return step > 0 ? 'up' : 'down'
}

function standingOf(progress: Progress): Standing | null {
  const pace = paceOf(progress)
  const { gapDays } = progress
  if (pace.kind === 'nothing_counted') return null
  if (pace.kind === 'close') return { kind: 'close' }
  if (pace.kind === 'behind')
    return gapDays !== null && gapDays > 0
      ? { kind: 'behindDays', n: gapDays }
      : { kind: 'behindPoints', n: pace.points }
  return gapDays !== null && gapDays < 0
    ? { kind: 'aheadDays', n: -gapDays }
    : { kind: 'aheadPoints', n: pace.points }
}

function paceBetween(before: Standing | null, after: Standing | null): ComparisonSummary['pace'] {
  if (after === null) return null
  const same = before === null || JSON.stringify(before) === JSON.stringify(after)
  return same ? { kind: 'same', after } : { kind: 'changed', before, after }
}
