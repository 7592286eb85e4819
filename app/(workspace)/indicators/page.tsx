import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { readIndicatorView } from '@/components/campaign/indicator-view'
import { IndicatorsPage } from '@/components/campaign/indicators-page'
import { NoPlan } from '@/components/shell/no-plan'
import { requireContext } from '@/lib/auth/viewer'
import { IndicatorQuery } from '@/lib/contracts/indicator'
import { currentCampaign } from '@/lib/data/campaigns/current'
import { getCampaign } from '@/lib/data/campaigns/queries'
import { listIndicators } from '@/lib/data/indicators/queries'
import { openingBranch } from '@/lib/domain/branch'
import { getTranslator } from '@/lib/i18n/server'
import { campaignKeys } from '@/lib/queries/campaign'
import { indicatorSearch, indicatorsQuery } from '@/lib/queries/indicators'
import { createQueryClient } from '@/lib/queries/query-client'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const { viewer } = await requireContext()
  return { title: getTranslator(viewer.locale)('indicators.title') }
}

export default async function Page({ searchParams }: Props) {
  const ctx = await requireContext()
  const [plan, search] = await Promise.all([currentCampaign(ctx), searchParams])
  if (!plan) return <NoPlan />
  const client = createQueryClient()
  const campaign = await client.fetchQuery({
    queryKey: campaignKeys.detail(plan.id),
    queryFn: () => getCampaign(ctx, plan.id),
  })
  const params = { get: (name: string) => [search[name]].flat()[0] ?? null }
  const asked = readIndicatorView(params, campaign, {
    today: ctx.today,
    opening: openingBranch(ctx.viewer),
  })
  const query = IndicatorQuery.parse(Object.fromEntries(new URLSearchParams(indicatorSearch(asked))))
  await client.prefetchQuery({
    queryKey: indicatorsQuery(plan.id, asked).queryKey,
    queryFn: () => listIndicators(ctx, plan.id, query),
  })
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <IndicatorsPage />
    </HydrationBoundary>
  )
}
