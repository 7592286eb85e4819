import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { NotificationsPage } from '@/components/shell/notifications/notifications-page'
import { requireContext } from '@/lib/auth/viewer'
import { currentCampaign } from '@/lib/data/campaigns/current'
import { listNotifications } from '@/lib/data/notifications/queries'
import { getTranslator } from '@/lib/i18n/server'
import { notificationKeys } from '@/lib/queries/notification-keys'
import { createQueryClient } from '@/lib/queries/query-client'

export async function generateMetadata(): Promise<Metadata> {
  const { viewer } = await requireContext()
  return { title: getTranslator(viewer.locale)('notifications.title') }
}

export default async function Page() {
  const ctx = await requireContext()
  const campaign = await currentCampaign(ctx)
  const client = createQueryClient()
  if (campaign)
    await client.prefetchQuery({
      queryKey: notificationKeys.list(campaign.id),
      queryFn: () => listNotifications(ctx, campaign.id),
    })
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <NotificationsPage />
    </HydrationBoundary>
  )
}
