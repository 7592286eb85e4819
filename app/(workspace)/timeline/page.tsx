import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { NoPlan } from '@/components/shell/no-plan'
import { filterQuery, readFilter } from '@/components/task-list/list-filter'
import { TimelinePage } from '@/components/task-list/timeline/timeline-page'
import { requireContext } from '@/lib/auth/viewer'
import { TimelineFilter } from '@/lib/contracts/timeline'
import { currentCampaign } from '@/lib/data/campaigns/current'
import { getCampaign } from '@/lib/data/campaigns/queries'
import { getDashboard } from '@/lib/data/dashboard/queries'
import { getTask } from '@/lib/data/tasks/detail'
import { listTimeline } from '@/lib/data/tasks/timeline'
import { openingBranch } from '@/lib/domain/branch'
import { getTranslator } from '@/lib/i18n/server'
import { campaignKeys } from '@/lib/queries/campaign'
import { createQueryClient } from '@/lib/queries/query-client'
import { taskKeys } from '@/lib/queries/task-keys'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const { viewer } = await requireContext()
  return { title: getTranslator(viewer.locale)('timeline.title') }
}

export default async function Page({ searchParams }: Props) {
  const ctx = await requireContext()
  const [plan, search] = await Promise.all([currentCampaign(ctx), searchParams])
  if (!plan) return <NoPlan />
  const params = { get: (name: string) => [search[name]].flat()[0] ?? null }
  const client = createQueryClient()
  const campaign = await client.fetchQuery({
    queryKey: campaignKeys.detail(plan.id),
    queryFn: () => getCampaign(ctx, plan.id),
  })
  const query = filterQuery(
    readFilter(params, campaign, { today: ctx.today, opening: openingBranch(ctx.viewer) }),
  )
  const filter = TimelineFilter.parse(Object.fromEntries(new URLSearchParams(query)))
  const taskId = params.get('task')
  // What fails here leaves a page that says so and asks for it again.
  await Promise.all([
    client.prefetchQuery({
      queryKey: taskKeys.timeline(plan.id, query),
      queryFn: () => listTimeline(ctx, plan.id, filter),
    }),
    client.prefetchQuery({
      queryKey: campaignKeys.dashboard(plan.id, filter.asOf ?? null, filter.branch ?? null),
      queryFn: () => getDashboard(ctx, plan.id, { asOf: filter.asOf, branch: filter.branch }),
    }),
    taskId &&
      client.prefetchQuery({ queryKey: taskKeys.detail(taskId), queryFn: () => getTask(ctx, taskId) }),
  ])
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <TimelinePage />
    </HydrationBoundary>
  )
}
