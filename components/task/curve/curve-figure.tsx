import { useMemo } from 'react'
import { ChartExport } from '@/components/charts/chart-export'
import { HiddenTable } from '@/components/charts/hidden-table'
import { SCurve } from '@/components/charts/s-curve'
import type { Campaign } from '@/lib/contracts/campaign'
import type { Dashboard } from '@/lib/contracts/dashboard'
import { uiDate } from '@/lib/format/date'
import { useLocale, useT } from '@/lib/i18n/provider'
import type { Translator } from '@/lib/i18n/translate'
import { exportTexts } from './chart-words'
import { curveFile } from './curve-file'
import { type CurveDay, curveTexts, foreseenIn, percentOf, readoutOf } from './curve-words'

type Props = {
  campaign: Campaign
  figures: Dashboard
  /** what the curve is of: heads its files */
  title: string
  initialWidth?: number
}

/** Planned against actual over the days of the plan, with its figures for whoever does not see it and as files. */
export function CurveFigure({ campaign, figures, title, initialWidth }: Props) {
  const t = useT()
  const locale = useLocale()
  const { curve, asOf } = figures
  const texts = useMemo(() => curveTexts(t, locale, campaign, figures), [t, locale, campaign, figures])
  const foreseen = useMemo(() => foreseenIn(figures), [figures])
  if (isEmptyCurve(figures)) return <p className="py-3 text-ink-2 text-secondary">{t('curve.empty')}</p>
  const file = () => curveFile(t, locale, campaign, figures, title)
  return (
    <>
      <SCurve
        days={curve}
        foreseen={foreseen}
        today={asOf}
        ceremonyOn={campaign.ceremonyOn}
        texts={texts}
        readout={readoutOf(t, figures)}
        aside={<ChartExport texts={exportTexts(t)} file={file} />}
        {...(initialWidth === undefined ? {} : { initialWidth })}
      />
      <HiddenTable {...weekly(t, figures)} />
    </>
  )
}

/** Nothing is counted on any day. */
export function isEmptyCurve({ curve }: Dashboard): boolean {
  return curve.every(({ planned, actual }) => planned === null && actual === null)
}

/** Each week of the plan and today: a row a day would be hundreds. */
function weekly(t: Translator, figures: Dashboard) {
  const { curve, asOf } = figures
  const forecast = foreseenIn(figures)
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
