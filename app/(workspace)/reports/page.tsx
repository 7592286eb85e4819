import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { ReportsPage } from '@/components/reports/reports-page'
import { NoPlan } from '@/components/shell/no-plan'
import { requireContext } from '@/lib/auth/viewer'
import { currentCampaign } from '@/lib/data/campaigns/current'
import { listSchedules } from '@/lib/data/reports/schedules'
import { readReports } from '@/lib/documents/report/service'
import { canInOffice } from '@/lib/domain/policy'
import { getTranslator } from '@/lib/i18n/server'
import { createQueryClient } from '@/lib/queries/query-client'
import { reportKeys } from '@/lib/queries/report-keys'

export async function generateMetadata(): Promise<Metadata> {
  const { viewer } = await requireContext()
  return { title: getTranslator(viewer.locale)('shell.nav.reports') }
}

export default async function Page() {
  const ctx = await requireContext()
  const plan = await currentCampaign(ctx)
  if (!plan) return <NoPlan />
  const client = createQueryClient()
  const mayCompose = canInOffice(ctx.viewer.role, 'compose_report')
  await Promise.all([
    client.prefetchQuery({
      queryKey: reportKeys.list(plan.id),
      queryFn: () => readReports(ctx, plan.id),
    }),
    mayCompose &&
      client.prefetchQuery({
        queryKey: reportKeys.schedules(plan.id),
        queryFn: () => listSchedules(ctx, plan.id),
      }),
  ])
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <ReportsPage />
    </HydrationBoundary>
  )
}
