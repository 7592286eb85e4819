import { createElement } from 'react'
import type { ChartFile } from '@/components/charts/export-chart'
import { WayBackDrawing } from '@/components/charts/way-back-drawing'
import { layoutWayBack } from '@/components/charts/way-back-layout'
import { fileHead } from '@/components/task/curve/chart-words'
import type { Campaign } from '@/lib/contracts/campaign'
import type { Dashboard, WayBack } from '@/lib/contracts/dashboard'
import { uiDate } from '@/lib/format/date'
import type { Locale } from '@/lib/i18n/locale'
import type { Translator } from '@/lib/i18n/translate'
import type { View } from './view'
import { planOf, wayBackTexts } from './way-back-words'

const WIDTH = 1144
const HEADS = ['task', 'unit', 'work', 'begins', 'ends', 'latest', 'limit', 'slack', 'after'] as const

type Given = { campaign: Campaign; figures: Dashboard; view: View; ceremony: WayBack }

/** The way back as files: of one width wherever it is looked at, with every row. */
export function wayBackFile(
  t: Translator,
  locale: Locale,
  { campaign, figures, view, ceremony }: Given,
): ChartFile {
  const texts = wayBackTexts(t, locale, ceremony)
  const plan = planOf(t, ceremony, figures, view)
  return {
    ...fileHead(t, t('wayBack.title'), campaign, figures.asOf),
    draw: (measure) => {
      const { months: monthNames, goal: goalLabel } = texts
      const layout = layoutWayBack({ ...plan, width: WIDTH, measure, monthNames, goalLabel })
      return createElement(WayBackDrawing, { layout, words: texts, hatchId: 'beyond' })
    },
    table: () => [
      HEADS.map((head) => t(`wayBack.head.${head}`)),
      ...ceremony.rows.map((row) => [
        t('wayBack.row', row.task),
        row.task.leadUnit.name,
        { written: String(row.workDays) },
        { written: uiDate(row.beginsOn) },
        { written: uiDate(row.endsOn) },
        { written: row.lastStartOn === null ? '' : uiDate(row.lastStartOn) },
        { written: uiDate(row.limitOn) },
        { written: row.destination ? '' : String(row.slack) },
        row.after.join(', '),
      ]),
    ],
  }
}
