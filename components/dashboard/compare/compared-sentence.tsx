import type { ReactNode } from 'react'
import { struck } from '@/components/shell/was'
import { bold } from '@/components/ui/bold'
import type { Comparison } from '@/lib/contracts/comparison'
import { daysBetween, type PlainDate } from '@/lib/domain/calendar'
import { type ComparisonSummary, comparisonSummary, type Standing } from '@/lib/domain/comparison-summary'
import { isAllConfirmed } from '@/lib/domain/confirmed'
import { uiMeanPercent } from '@/lib/format/number'
import type { Translator } from '@/lib/i18n/translate'

const standingText = (t: Translator, standing: Standing) =>
  t(`compare.standing.${standing.kind}`, { n: 'n' in standing ? standing.n : 0 })

function paceText(t: Translator, pace: NonNullable<ComparisonSummary['pace']>): string {
  const after = standingText(t, pace.after)
  if (pace.kind === 'same') return t('compare.pace.same', { after })
  return t('compare.pace.changed', { before: standingText(t, pace.before), after })
}

type Compared = Pick<Comparison, 'from' | 'to' | 'before' | 'after'> &
  Record<'moved' | 'slipped' | 'appeared' | 'left', { total: number }>

/** What two days beside each other say, in one or two lines. */
export function comparedSentence(t: Translator, compared: Compared): ReactNode {
  const { before, after, moved, slipped, appeared, left } = compared
  const totals = {
    moved: moved.total,
    slipped: slipped.total,
    appeared: appeared.total,
    left: left.total,
  }
  const says = comparisonSummary({ before: before.progress, after: after.progress, ...totals })
  const percent = (day: Comparison['before']) =>
    uiMeanPercent(day.progress.actual, isAllConfirmed(day.counts))
  const words = { ...bold, ...struck, ...totals, before: percent(before), after: percent(after) }
  const n = daysBetween(compared.from as PlainDate, compared.to as PlainDate)
  const volume = t.rich(`compare.volume.${says.volume}`, words)
  return (
    <>
      {says.pace
        ? t.rich('compare.sentence', { ...words, n, volume, pace: paceText(t, says.pace) })
        : t.rich('compare.sentenceVolume', { ...words, n, volume })}{' '}
      {t.rich(`compare.tally.${says.tally}`, words)}
      {says.scope && <> {t.rich(`compare.scope.${says.scope}`, words)}</>}
    </>
  )
}
