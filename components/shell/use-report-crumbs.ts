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
  const [, section, id = ''] = usePathname().split('/')
  const report = useKnown<ReportRef>(reportKeys.detail(useViewer().campaignId, id))
  if (section !== 'reports' || !report) return null
  const { periodName } = report
  const label = periodName.charAt(0).toLocaleUpperCase('vi') + periodName.slice(1)
  return [{ label: t('shell.nav.reports'), href: '/reports' }, { label }]
}
