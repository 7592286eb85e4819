import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { NoPlan } from '@/components/shell/no-plan'
import { readFilter } from '@/components/task-list/list-filter'
import { viewOfAddress } from '@/components/task-list/list-view'
import { openingQuery } from '@/components/task-list/table/opening-query'
import { TaskViews } from '@/components/task-list/task-views'
import { requireContext } from '@/lib/auth/viewer'
import { TaskListQuery } from '@/lib/contracts/task-filter'
import { currentCampaign } from '@/lib/data/campaigns/current'
import { getCampaign } from '@/lib/data/campaigns/queries'
import { getDashboard } from '@/lib/data/dashboard/queries'
import { listTasks } from '@/lib/data/tasks/queries'
import { openingBranch } from '@/lib/domain/branch'
import { getTranslator } from '@/lib/i18n/server'
import { campaignKeys } from '@/lib/queries/campaign'
import { createQueryClient } from '@/lib/queries/query-client'
import { taskKeys } from '@/lib/queries/task-keys'
import { prefetchBeside } from './prefetch-beside'

export async function generateMetadata(): Promise<Metadata> {
  const { viewer } = await requireContext()
  return { title: getTranslator(viewer.locale)('task-list.title') }
}

export default async function Page({ searchParams }: PageProps<'/tasks'>) {
  const ctx = await requireContext()
  const [plan, search] = await Promise.all([currentCampaign(ctx), searchParams])
  if (!plan) return <NoPlan />
  const params = { get: (name: string) => [search[name]].flat()[0] ?? null }
  const client = createQueryClient()
  const campaign = await client.fetchQuery({
    queryKey: campaignKeys.detail(plan.id),
    queryFn: () => getCampaign(ctx, plan.id),
  })
  const asked = readFilter(params, campaign, { today: ctx.today, opening: openingBranch(ctx.viewer) })
  const { view: remembered = 'table', groupBy } = ctx.viewer.list
  const view = viewOfAddress('/tasks', params.get('view'), remembered)
  const query = openingQuery(asked, view, params.get('groupBy'), groupBy)
  const filter = TaskListQuery.parse(Object.fromEntries(new URLSearchParams(query)))
  // What fails here leaves a page that says so and asks for it again.
  await Promise.all([
    client.prefetchInfiniteQuery({
      queryKey: taskKeys.list(plan.id, query),
      queryFn: () => listTasks(ctx, plan.id, filter),
      initialPageParam: null,
    }),
    client.prefetchQuery({
      queryKey: campaignKeys.dashboard(plan.id, filter.asOf ?? null, filter.branch ?? null),
      queryFn: () => getDashboard(ctx, plan.id, { asOf: filter.asOf, branch: filter.branch }),
    }),
    prefetchBeside(client, ctx, { campaignId: plan.id, params, view, query, asOf: filter.asOf }),
  ])
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <TaskViews />
    </HydrationBoundary>
  )
}
