import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { CampaignPage } from '@/components/campaign/campaign-page'
import { NoPlan } from '@/components/shell/no-plan'
import { requireContext } from '@/lib/auth/viewer'
import { currentCampaign } from '@/lib/data/campaigns/current'
import { getCampaign } from '@/lib/data/campaigns/queries'
import { getDashboard } from '@/lib/data/dashboard/queries'
import { getTranslator } from '@/lib/i18n/server'
import { campaignKeys } from '@/lib/queries/campaign'
import { createQueryClient } from '@/lib/queries/query-client'

export async function generateMetadata(): Promise<Metadata> {
  const { viewer } = await requireContext()
  return { title: getTranslator(viewer.locale)('shell.nav.campaign') }
}

export default async function Page() {
  const ctx = await requireContext()
  const plan = await currentCampaign(ctx)
  if (!plan) return <NoPlan />
  const client = createQueryClient()
  await client.fetchQuery({
    queryKey: campaignKeys.detail(plan.id),
    queryFn: () => getCampaign(ctx, plan.id),
  })
  await client.prefetchQuery({
    queryKey: campaignKeys.dashboard(plan.id, null, null),
    queryFn: () => getDashboard(ctx, plan.id, {}),
  })
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <CampaignPage />
    </HydrationBoundary>
  )
}
