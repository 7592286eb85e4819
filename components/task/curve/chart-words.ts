import type { ExportTexts } from '@/components/charts/chart-export'
import type { ChartFile } from '@/components/charts/export-chart'
import type { Campaign } from '@/lib/contracts/campaign'
import { uiDate } from '@/lib/format/date'
import type { Translator } from '@/lib/i18n/translate'

export function exportTexts(t: Translator): ExportTexts {
  return {
    open: t('chart.export'),
    png: t('chart.export.png'),
    svg: t('chart.export.svg'),
    csv: t('chart.export.csv'),
    failed: t('chart.export.failed'),
  }
}

/** What stands over a chart and names its file: the plan and the day of the figures. */
export function fileHead(
  t: Translator,
  title: string,
  { number }: Campaign,
  asOf: string,
): Pick<ChartFile, 'name' | 'title' | 'subtitle'> {
  const date = uiDate(asOf)
  return {
    name: t('chart.file', { title, number, date: date.replaceAll('/', '-') }),
    title,
    subtitle: t('chart.subtitle', { number, date }),
  }
}
