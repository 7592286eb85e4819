import { usePathname } from 'next/navigation'
import type { ReportRef } from '@/lib/contracts/report'
import { useT } from '@/lib/i18n/provider'
import { reportKeys } from '@/lib/queries/report-keys'
import type { Crumb } from './crumb'
import { useKnown } from './use-known'
import { useViewer } from './viewer-provider'

/** The way to a report's page, by its period; null on every other page. */
export function useReportCrumbs(): Crumb[] | null {
  const t = useT()
  const { campaignId } = useViewer()
  const [, section, id = '', part] = usePathname().split('/')
  const read = useKnown<ReportRef>(reportKeys.detail(campaignId, id))
  const listed = useKnown<{ items: ReportRef[] }>(reportKeys.list(campaignId))
  const report = read ?? listed?.items.find((one) => one.id === id)
  if (section !== 'reports' || !report) return null
  const { periodName } = report
  const label = periodName.charAt(0).toLocaleUpperCase('vi') + periodName.slice(1)
  const reports = { label: t('shell.nav.reports'), href: '/reports' }
  if (part !== 'compare') return [reports, { label }]
  return [reports, { label, href: `/reports/${id}` }, { label: t('reportComparison.title') }]
}
