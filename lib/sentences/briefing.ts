import type { ReactNode } from 'react'
import type { Briefing } from '@/lib/contracts/briefing'
import { comparisonSummary, type Standing } from '@/lib/domain/comparison-summary'
import { isAllConfirmed } from '@/lib/domain/confirmed'
import { uiMeanPercent } from '@/lib/format/number'
import type { Translator } from '@/lib/i18n/translate'
import { PLAIN } from './plain'

type Mark = (chunks: ReactNode[]) => ReactNode
export type Marks = Record<'b' | 's' | 'hidden', Mark>

/** How many decisions wait for the reader, whatever their kind. */
export function decisionsOf({ results, extensions, silent }: Briefing['decisions']): number {
  return results.length + extensions.length + silent.length
}

/** The parts of the sentence: the countdown, the volume then and now, what is late, what waits. */
export function sentenceParts(t: Translator, briefing: Briefing, marks: Marks) {
  const { now, decisions } = briefing
  const overdue = now.badges.overdue
  const waiting = decisionsOf(decisions)
  return {
    countdown: t.rich(`briefing.countdown.${phaseOf(now.daysLeft)}`, { ...marks, n: Math.abs(now.daysLeft) }),
    volume: volumeText(t, briefing, marks),
    late: t.rich(overdue > 0 ? 'briefing.late.some' : 'briefing.late.none', { ...marks, n: overdue }),
    waiting: t.rich(waiting > 0 ? 'briefing.waiting.some' : 'briefing.waiting.none', {
      ...marks,
      n: waiting,
    }),
  }
}

const phaseOf = (left: number) => (left > 0 ? 'ahead' : left === 0 ? 'today' : 'past')

function volumeText(t: Translator, { before, now }: Briefing, marks: Marks): ReactNode[] {
  const none = { moved: 0, slipped: 0, appeared: 0, left: 0 }
  const { volume, pace } = comparisonSummary({ before: before.progress, after: now.progress, ...none })
  const percent = ({ progress, counts }: Briefing['now']) =>
    uiMeanPercent(progress.actual, isAllConfirmed(counts))
  const how = volume === 'up' || volume === 'down' ? 'moved' : volume
  const said = t.rich(`briefing.volume.${how}`, { ...marks, before: percent(before), after: percent(now) })
  if (!pace) return [said]
  const after = standingText(t, pace.after)
  return [
    said,
    ', ',
    pace.kind === 'same'
      ? t('compare.pace.same', { after })
      : t('compare.pace.changed', { before: standingText(t, pace.before), after }),
  ]
}

const standingText = (t: Translator, standing: Standing) =>
  t(`compare.standing.${standing.kind}`, { n: 'n' in standing ? standing.n : 0 })

/** The sentence as plain text. */
export function briefingSentence(t: Translator, briefing: Briefing, marks: Marks = PLAIN): string {
  const { countdown, volume, late, waiting } = sentenceParts(t, briefing, marks)
  return [countdown, ' ', ...volume, '. ', late, ', ', waiting, '.'].join('')
}
