import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { NoPlan } from '@/components/shell/no-plan'
import { viewedDay } from '@/components/shell/viewed-day'
import { UnitsPage } from '@/components/units/units-page'
import { requireContext } from '@/lib/auth/viewer'
import { currentCampaign } from '@/lib/data/campaigns/current'
import { getCampaign } from '@/lib/data/campaigns/queries'
import { getDashboard } from '@/lib/data/dashboard/queries'
import { getTranslator } from '@/lib/i18n/server'
import { campaignKeys } from '@/lib/queries/campaign'
import { createQueryClient } from '@/lib/queries/query-client'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const { viewer } = await requireContext()
  return { title: getTranslator(viewer.locale)('units.title') }
}

export default async function Page({ searchParams }: Props) {
  const ctx = await requireContext()
  const [plan, search] = await Promise.all([currentCampaign(ctx), searchParams])
  if (!plan) return <NoPlan />
  const { past } = viewedDay([search['asOf']].flat()[0], plan.startsOn, ctx.today)
  const client = createQueryClient()
  await client.fetchQuery({
    queryKey: campaignKeys.detail(plan.id),
    queryFn: () => getCampaign(ctx, plan.id),
  })
  await client.prefetchQuery({
    queryKey: campaignKeys.dashboard(plan.id, past, null),
    queryFn: () => getDashboard(ctx, plan.id, past ? { asOf: past } : {}),
  })
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <UnitsPage />
    </HydrationBoundary>
  )
}
