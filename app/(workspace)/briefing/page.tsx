import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { BriefingPage } from '@/components/briefing/briefing-page'
import { NoPlan } from '@/components/shell/no-plan'
import { requireContext } from '@/lib/auth/viewer'
import { getBriefing } from '@/lib/data/briefing/queries'
import { currentCampaign } from '@/lib/data/campaigns/current'
import { getCampaign } from '@/lib/data/campaigns/queries'
import { openingBranch, viewedBranch } from '@/lib/domain/branch'
import { getTranslator } from '@/lib/i18n/server'
import { campaignKeys } from '@/lib/queries/campaign'
import { createQueryClient } from '@/lib/queries/query-client'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const { viewer } = await requireContext()
  return { title: getTranslator(viewer.locale)('briefing.title') }
}

export default async function Page({ searchParams }: Props) {
  const ctx = await requireContext()
  const [campaign, search] = await Promise.all([currentCampaign(ctx), searchParams])
  if (!campaign) return <NoPlan />
  const client = createQueryClient()
  const { units } = await client.fetchQuery({
    queryKey: campaignKeys.detail(campaign.id),
    queryFn: () => getCampaign(ctx, campaign.id),
  })
  const branch = viewedBranch([search['branch']].flat()[0], openingBranch(ctx.viewer), units)
  // Figures that fail leave a page that says so and asks for them again.
  await client.prefetchQuery({
    queryKey: campaignKeys.briefing(campaign.id, branch),
    queryFn: () => getBriefing(ctx, campaign.id, branch ? { branch } : {}),
  })
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <BriefingPage campaignId={campaign.id} />
    </HydrationBoundary>
  )
}
