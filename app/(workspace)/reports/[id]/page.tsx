import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ReportPage } from '@/components/reports/report-page'
import { requireContext } from '@/lib/auth/viewer'
import { currentCampaign } from '@/lib/data/campaigns/current'
import { getCampaign } from '@/lib/data/campaigns/queries'
import { findPageReport } from '@/lib/http/page-report'
import { getTranslator } from '@/lib/i18n/server'
import { campaignKeys } from '@/lib/queries/campaign'
import { createQueryClient } from '@/lib/queries/query-client'
import { reportKeys } from '@/lib/queries/report-keys'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const { viewer } = await requireContext()
  return { title: getTranslator(viewer.locale)('shell.nav.reports') }
}

export default async function Page({ params }: Props) {
  const { id } = await params
  const ctx = await requireContext()
  const plan = await currentCampaign(ctx)
  const report = await findPageReport(id)
  if (!plan) notFound()
  const client = createQueryClient()
  client.setQueryData(reportKeys.detail(plan.id, id), report)
  await client.prefetchQuery({
    queryKey: campaignKeys.detail(plan.id),
    queryFn: () => getCampaign(ctx, plan.id),
  })
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <ReportPage id={id} />
    </HydrationBoundary>
  )
}
