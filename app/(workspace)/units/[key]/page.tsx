import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { NoPlan } from '@/components/shell/no-plan'
import { viewedDay } from '@/components/shell/viewed-day'
import { readReach } from '@/components/units/unit-address'
import { UnitPage } from '@/components/units/unit-page'
import { requireContext } from '@/lib/auth/viewer'
import { currentCampaign } from '@/lib/data/campaigns/current'
import { getCampaign } from '@/lib/data/campaigns/queries'
import { getDashboard } from '@/lib/data/dashboard/queries'
import { getUnitWork } from '@/lib/data/units/queries'
import { getTranslator } from '@/lib/i18n/server'
import { campaignKeys } from '@/lib/queries/campaign'
import { createQueryClient } from '@/lib/queries/query-client'
import { type UnitAsked, unitFiguresQuery, unitWorkQuery } from '@/lib/queries/units'

type Props = {
  params: Promise<{ key: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  const { viewer } = await requireContext()
  return { title: getTranslator(viewer.locale)('units.title') }
}

export default async function Page({ params, searchParams }: Props) {
  const ctx = await requireContext()
  const [plan, named, search] = await Promise.all([currentCampaign(ctx), params, searchParams])
  if (!plan) return <NoPlan />
  const param = (name: string) => [search[name]].flat()[0]
  const { past } = viewedDay(param('asOf'), plan.startsOn, ctx.today)
  const key = decodeURIComponent(named.key)
  const asked: UnitAsked = { key, reach: readReach(param('direct')), past }
  const day = past ? { asOf: past } : {}
  const isDirect = asked.reach === 'direct'
  const client = createQueryClient()
  await client.fetchQuery({
    queryKey: campaignKeys.detail(plan.id),
    queryFn: () => getCampaign(ctx, plan.id),
  })
  // What fails here leaves a page that says so and asks for it again.
  await Promise.all([
    client.prefetchQuery({
      queryKey: unitWorkQuery(plan.id, asked).queryKey,
      queryFn: () => getUnitWork(ctx, plan.id, key, { ...day, ...(isDirect ? { direct: true } : {}) }),
    }),
    client.prefetchQuery({
      queryKey: unitFiguresQuery(plan.id, asked).queryKey,
      queryFn: () => getDashboard(ctx, plan.id, { ...day, ...(isDirect ? { unit: key } : { branch: key }) }),
    }),
  ])
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <UnitPage unitKey={key} />
    </HydrationBoundary>
  )
}
