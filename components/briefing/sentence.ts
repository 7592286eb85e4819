import type { ReactNode } from 'react'
import { isAllConfirmed } from '@/components/shell/confirmed'
import type { Briefing } from '@/lib/contracts/briefing'
import { comparisonSummary, type Standing } from '@/lib/domain/comparison-summary'
import { uiMeanPercent } from '@/lib/format/number'
import type { Translator } from '@/lib/i18n/translate'

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

const plain: Marks = { b: (chunks) => chunks.join(''), s: (chunks) => chunks.join(''), hidden: () => '' }

/** Letters of the sentence as it is read, for the room it takes on paper. */
export function sentenceLetters(t: Translator, briefing: Briefing): number {
  const { countdown, volume, late, waiting } = sentenceParts(t, briefing, plain)
  return [countdown, ' ', ...volume, '. ', late, ', ', waiting, '.'].join('').length
}
