import type { ReactNode } from 'react'
import { CurveFigure, isEmptyCurve } from '@/components/task/curve/curve-figure'
import { bold } from '@/components/ui/bold'
import { cn } from '@/components/ui/cn'
import { SectionHeading } from '@/components/ui/section-heading'
import type { Campaign } from '@/lib/contracts/campaign'
import type { Dashboard } from '@/lib/contracts/dashboard'
import { paceOf } from '@/lib/domain/summary'
import { uiDayMonth } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import type { Translator } from '@/lib/i18n/translate'
import type { View } from './view'

type Props = { campaign: Campaign; figures: Dashboard; view: View; className?: string }

/** The plan's mean over its days against the plan, and where the pace of today leads (design §6, §12). */
export function CumulativeCurve({ campaign, figures, view, className }: Props) {
  const t = useT()
  return (
    <section aria-labelledby="curve" className={cn('min-w-0', className)}>
      <SectionHeading
        id="curve"
        note={noteOf(t, figures, view)}
        aside={
          !isEmptyCurve(figures) && <span className="text-ink-2 text-secondary">{gapText(t, figures)}</span>
        }
      >
        {t('curve.title')}
      </SectionHeading>
      <CurveFigure campaign={campaign} figures={figures} title={t('curve.title')} />
    </section>
  )
}

function noteOf(t: Translator, { counts, curve, asOf }: Dashboard, { past }: View): string {
  if (past) return t('curve.note.past', { day: uiDayMonth(past) })
  const n = counts.total - counts.cancelled
  // A weight is at least 1: the weights add up to the number of tasks only when each is 1.
  const isEqual = curve.find(({ on }) => on === asOf)?.scope === n
  return t(isEqual ? 'curve.note.equal' : 'curve.note.weighed', { n })
}

function gapText(t: Translator, { progress }: Dashboard): ReactNode {
  const pace = paceOf(progress)
  const days = progress.gapDays
  if (days === null || pace.kind === 'nothing_counted') return null
  if (pace.kind === 'behind' || pace.kind === 'ahead')
    return t.rich(`curve.gap.${pace.kind}`, { ...bold, days: Math.abs(days), points: pace.points })
  if (days === 0) return t.rich('curve.gap.none', bold)
  return t.rich(days > 0 ? 'curve.gap.closeLate' : 'curve.gap.closeEarly', { ...bold, days: Math.abs(days) })
}
