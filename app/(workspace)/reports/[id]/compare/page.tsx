import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ComparisonPage } from '@/components/reports/comparison/comparison-page'
import { requireContext } from '@/lib/auth/viewer'
import { currentCampaign } from '@/lib/data/campaigns/current'
import { readComparison } from '@/lib/documents/report/comparison'
import { readReports } from '@/lib/documents/report/service'
import { comparedWith } from '@/lib/domain/report-comparison'
import { getTranslator } from '@/lib/i18n/server'
import { createQueryClient } from '@/lib/queries/query-client'
import { reportKeys } from '@/lib/queries/report-keys'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ with?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  const { viewer } = await requireContext()
  return { title: getTranslator(viewer.locale)('reportComparison.title') }
}

export default async function Page({ params, searchParams }: Props) {
  const [{ id }, search] = await Promise.all([params, searchParams])
  const ctx = await requireContext()
  const plan = await currentCampaign(ctx)
  if (!plan) notFound()
  const list = await readReports(ctx, plan.id)
  if (!list.items.some((report) => report.id === id)) notFound()
  const withId = comparedWith(list.items, id, [search.with].flat()[0] ?? null)
  const client = createQueryClient()
  client.setQueryData(reportKeys.list(plan.id), list)
  if (withId !== null) {
    await client.prefetchQuery({
      queryKey: reportKeys.comparison(plan.id, id, withId),
      queryFn: () => readComparison(ctx, id, withId),
    })
  }
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <ComparisonPage id={id} withId={withId} />
    </HydrationBoundary>
  )
}
