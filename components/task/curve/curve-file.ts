import { createElement } from 'react'
import type { ChartFile } from '@/components/charts/export-chart'
import { CurveDrawing } from '@/components/charts/s-curve-drawing'
import { placeLabels } from '@/components/charts/s-curve-labels'
import { layoutCurve } from '@/components/charts/s-curve-layout'
import type { Campaign } from '@/lib/contracts/campaign'
import type { Dashboard } from '@/lib/contracts/dashboard'
import { csvPercent } from '@/lib/format/csv-text'
import { uiDate } from '@/lib/format/date'
import type { Locale } from '@/lib/i18n/locale'
import type { Translator } from '@/lib/i18n/translate'
import { fileHead } from './chart-words'
import { curveTexts, foreseenIn } from './curve-words'

const WIDTH = 920

/** The curve as files: of one width wherever it is looked at, and with every day. */
export function curveFile(
  t: Translator,
  locale: Locale,
  campaign: Campaign,
  figures: Dashboard,
  title: string,
): ChartFile {
  const { curve: days, asOf: today } = figures
  const texts = curveTexts(t, locale, campaign, figures)
  return {
    ...fileHead(t, title, campaign, today),
    draw: (measure) => {
      const { ceremonyOn } = campaign
      const layout = layoutCurve({
        ...{ width: WIDTH, days, today, ceremonyOn, measure },
        forecast: foreseenIn(figures),
        monthNames: texts.months,
      })
      const labels = placeLabels(layout, days, texts, measure)
      return createElement(CurveDrawing, { layout, labels, index: null, day: null, forecast: null })
    },
    table: () => {
      const forecast = foreseenIn(figures)
      const written = (value: number | null) => ({ written: value === null ? '' : csvPercent(value) })
      const heads = ['day', 'actual', 'planned', 'forecast', 'scope'] as const
      return [
        heads.map((head) => t(`curve.head.${head}`)),
        ...days.map(({ on, actual, planned, scope }, index) => [
          { written: uiDate(on) },
          written(actual),
          written(planned),
          written(on > today ? (forecast.get(index) ?? null) : null),
          { written: String(scope) },
        ]),
      ]
    },
  }
}
