import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { TaskPage } from '@/components/task-list/detail/task-page'
import { requireContext } from '@/lib/auth/viewer'
import { getCampaign } from '@/lib/data/campaigns/queries'
import { listActivity } from '@/lib/data/tasks/detail'
import { findPageTask } from '@/lib/http/page-task'
import { campaignKeys } from '@/lib/queries/campaign'
import { createQueryClient } from '@/lib/queries/query-client'
import { taskKeys } from '@/lib/queries/task-keys'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const task = await findPageTask((await params).id)
  return { title: `${task.key} ${task.title}` }
}

export default async function Page({ params }: Props) {
  const { id } = await params
  const ctx = await requireContext()
  const task = await findPageTask(id)
  const client = createQueryClient()
  client.setQueryData(taskKeys.detail(id), task)
  await Promise.all([
    client.fetchQuery({
      queryKey: campaignKeys.detail(task.campaignId),
      queryFn: () => getCampaign(ctx, task.campaignId),
    }),
    client.prefetchQuery({ queryKey: taskKeys.activity(id), queryFn: () => listActivity(ctx, id) }),
  ])
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <TaskPage id={id} />
    </HydrationBoundary>
  )
}
