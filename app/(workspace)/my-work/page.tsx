import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { MyWorkPage } from '@/components/my-work/my-work-page'
import { COORDINATED_TASKS, OWN_TASKS } from '@/components/my-work/own-tasks'
import { requireContext } from '@/lib/auth/viewer'
import type { NotificationList } from '@/lib/contracts/notification'
import { currentCampaign } from '@/lib/data/campaigns/current'
import { listNotifications } from '@/lib/data/notifications/queries'
import { getTask } from '@/lib/data/tasks/detail'
import { listTasks } from '@/lib/data/tasks/queries'
import { mayOnSome } from '@/lib/domain/policy'
import { getTranslator } from '@/lib/i18n/server'
import { createQueryClient } from '@/lib/queries/query-client'
import { type TaskPages, taskKeys } from '@/lib/queries/task-keys'

export async function generateMetadata(): Promise<Metadata> {
  const { viewer } = await requireContext()
  return { title: getTranslator(viewer.locale)('shell.nav.myWork') }
}

export default async function Page() {
  const ctx = await requireContext()
  const campaign = await currentCampaign(ctx)
  const client = createQueryClient()
  let waiting: NotificationList | undefined
  if (campaign) {
    const queryKey = taskKeys.list(campaign.id, OWN_TASKS)
    // A list that fails leaves a page that says so and asks for it again.
    ;[waiting] = await Promise.all([
      mayOnSome(ctx.viewer, 'confirm')
        ? listNotifications(ctx, campaign.id).catch(() => undefined)
        : undefined,
      client.prefetchInfiniteQuery({
        queryKey,
        queryFn: () => listTasks(ctx, campaign.id, { owner: ['me'], sort: 'due', limit: 100 }),
        initialPageParam: null,
      }),
      client.prefetchInfiniteQuery({
        queryKey: taskKeys.list(campaign.id, COORDINATED_TASKS),
        queryFn: () =>
          listTasks(ctx, campaign.id, { coordinating: ['me'], open: true, sort: 'due', limit: 100 }),
        initialPageParam: null,
      }),
    ])
    // A returned task shows its reason in place, which only the task itself knows; there are rarely more than one.
    const listed = client.getQueryData<TaskPages>(queryKey)?.pages[0]?.items ?? []
    const returned = listed.filter((task) => task.returned).slice(0, 5)
    await Promise.all(
      returned.map(({ id }) =>
        client.prefetchQuery({ queryKey: taskKeys.detail(id), queryFn: () => getTask(ctx, id) }),
      ),
    )
  }
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <MyWorkPage waiting={waiting} />
    </HydrationBoundary>
  )
}
