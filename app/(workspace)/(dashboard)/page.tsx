import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { DashboardPage } from '@/components/dashboard/dashboard-page'
import { NoCampaign } from '@/components/dashboard/no-campaign'
import { comparedDays } from '@/components/dashboard/view'
import { viewedDay } from '@/components/shell/viewed-day'
import { requireContext } from '@/lib/auth/viewer'
import { currentCampaign } from '@/lib/data/campaigns/current'
import { getCampaign } from '@/lib/data/campaigns/queries'
import { getComparison } from '@/lib/data/comparison/queries'
import { getDashboard } from '@/lib/data/dashboard/queries'
import { openingBranch, viewedBranch } from '@/lib/domain/branch'
import { getTranslator } from '@/lib/i18n/server'
import { campaignKeys } from '@/lib/queries/campaign'
import { createQueryClient } from '@/lib/queries/query-client'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const { viewer } = await requireContext()
  return { title: getTranslator(viewer.locale)('shell.nav.dashboard') }
}

export default async function Page({ searchParams }: Props) {
  const ctx = await requireContext()
  const [campaign, search] = await Promise.all([currentCampaign(ctx), searchParams])
  if (!campaign) return <NoCampaign t={getTranslator(ctx.viewer.locale)} />
  const { id, startsOn } = campaign
  const param = (name: string) => [search[name]].flat()[0]
  const { past } = viewedDay(param('asOf'), startsOn, ctx.today)
  const client = createQueryClient()
  const { units } = await client.fetchQuery({
    queryKey: campaignKeys.detail(id),
    queryFn: () => getCampaign(ctx, id),
  })
  const branch = viewedBranch(param('branch'), openingBranch(ctx.viewer), units)
  const compared = comparedDays({ asOf: param('asOf'), other: param('with') }, startsOn, ctx.today)
  const inBranch = branch ? { branch } : {}
  // Figures that fail leave a page that says so and asks for them again.
  if (compared?.order === 'right') {
    const { from, to } = compared
    await client.prefetchQuery({
      queryKey: campaignKeys.comparison(id, from, to, branch),
      queryFn: () => getComparison(ctx, id, { from, to, ...inBranch }),
    })
  } else if (!compared) {
    await client.prefetchQuery({
      queryKey: campaignKeys.dashboard(id, past, branch),
      queryFn: () => getDashboard(ctx, id, { ...(past ? { asOf: past } : {}), ...inBranch }),
    })
  }
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <DashboardPage campaignId={id} />
    </HydrationBoundary>
  )
}
