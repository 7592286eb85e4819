import { useQuery } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import type { NotificationList } from '@/lib/contracts/notification'
import { notificationsQuery } from '@/lib/queries/notifications'

const never = () => () => undefined

/**
 * What the person is told, for the bars around the page. Nothing while the page comes to life: one bar may already have
 * the answer when another, that the server sent without it, wakes up.
 */
export function useTold(): NotificationList | undefined {
  const { campaignId } = useViewer()
  const { data } = useQuery(notificationsQuery(campaignId))
  const isAwake = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  return isAwake ? data : undefined
}
