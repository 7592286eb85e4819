import { type ReactNode, useMemo } from 'react'
import { ChartExport } from '@/components/charts/chart-export'
import { HiddenTable } from '@/components/charts/hidden-table'
import { SCurve } from '@/components/charts/s-curve'
import { forecastValues } from '@/components/charts/s-curve-layout'
import { bold } from '@/components/ui/bold'
import { cn } from '@/components/ui/cn'
import { SectionHeading } from '@/components/ui/section-heading'
import type { Campaign } from '@/lib/contracts/campaign'
import type { Dashboard } from '@/lib/contracts/dashboard'
import { paceOf } from '@/lib/domain/summary'
import { uiDate, uiDayMonth } from '@/lib/format/date'
import { useLocale, useT } from '@/lib/i18n/provider'
import type { Translator } from '@/lib/i18n/translate'
import { exportTexts } from './chart-words'
import { curveFile } from './curve-file'
import { type CurveDay, curveTexts, percentOf, readoutOf } from './curve-words'
import type { View } from './view'

type Props = { campaign: Campaign; figures: Dashboard; view: View; className?: string }

/** The plan's mean over its days against the plan, and where the pace of today leads (design §6, §12). */
export function CumulativeCurve({ campaign, figures, view, className }: Props) {
  const t = useT()
  const locale = useLocale()
  const { curve, asOf } = figures
  const texts = useMemo(() => curveTexts(t, locale, campaign, figures), [t, locale, campaign, figures])
  const isEmpty = curve.every(({ planned, actual }) => planned === null && actual === null)
  return (
    <section aria-labelledby="curve" className={cn('min-w-0', className)}>
      <SectionHeading
        id="curve"
        note={noteOf(t, figures, view)}
        aside={!isEmpty && <span className="text-ink-2 text-secondary">{gapText(t, figures)}</span>}
      >
        {t('curve.title')}
      </SectionHeading>
      {isEmpty ? (
        <p className="py-3 text-ink-2 text-secondary">{t('curve.empty')}</p>
      ) : (
        <>
          <SCurve
            days={curve}
            today={asOf}
            ceremonyOn={campaign.ceremonyOn}
            texts={texts}
            readout={readoutOf(t, figures)}
            aside={
              <ChartExport texts={exportTexts(t)} file={() => curveFile(t, locale, campaign, figures)} />
            }
          />
          <HiddenTable {...weekly(t, figures)} />
        </>
      )}
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

/** Each week of the plan and today: a row a day would be hundreds. */
function weekly(t: Translator, figures: Dashboard) {
  const { curve, asOf } = figures
  const forecast = forecastValues(
    curve,
    curve.findIndex(({ on }) => on === asOf),
  )
  const rows = curve.flatMap((day: CurveDay, index) => {
    if (index % 7 !== 0 && index !== curve.length - 1 && day.on !== asOf) return []
    const foreseen = day.on > asOf ? (forecast.get(index) ?? null) : null
    const values = [day.actual, day.planned, foreseen].map((value) => percentOf(figures, value))
    return [[uiDate(day.on), ...values]]
  })
  return {
    caption: t('curve.table'),
    heads: [t('curve.head.day'), t('curve.head.actual'), t('curve.head.planned'), t('curve.head.forecast')],
    rows,
  }
}
