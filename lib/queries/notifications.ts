'use client'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { Notification, NotificationList } from '@/lib/contracts/notification'
import { request } from '@/lib/http/api-client'
import { untilAskedAgain } from './live/rhythm'
import { notificationKeys } from './notification-keys'

/** What a person is told; asked for again when something changes and when the window is looked at again, not while it is hidden. */
export function notificationsQuery(campaignId: string) {
  return queryOptions({
    queryKey: notificationKeys.list(campaignId),
    queryFn: ({ signal }) =>
      request<NotificationList>('GET', `/api/campaigns/${campaignId}/notifications`, { signal }),
    enabled: campaignId !== '',
    refetchInterval: untilAskedAgain,
  })
}

/** Marks entries as read, or everything; the list shows it at once and takes it back when it fails. */
export function useReadNotifications(campaignId: string) {
  const client = useQueryClient()
  const { queryKey } = notificationsQuery(campaignId)
  return useMutation({
    mutationFn: (body: { entries: string[] } | { all: true }) =>
      request<void>('PUT', '/api/notifications/read', { body }),
    onMutate: async (body) => {
      await client.cancelQueries({ queryKey })
      const before = client.getQueryData(queryKey)
      const isRead = ({ id }: Notification) => 'all' in body || body.entries.includes(id)
      if (before) client.setQueryData(queryKey, withRead(before, isRead))
      return before
    },
    onError: (_error, _body, before) => before && client.setQueryData(queryKey, before),
    onSettled: () => client.invalidateQueries({ queryKey }),
  })
}

/** The list with some entries read. */
function withRead(list: NotificationList, isRead: (entry: Notification) => boolean): NotificationList {
  const mark = <T extends Notification>(entries: T[]): T[] =>
    entries.map((entry) => (entry.unread && isRead(entry) ? { ...entry, unread: false } : entry))
  const [decisions, today, earlier] = [mark(list.decisions), mark(list.today), mark(list.earlier)]
  const unread = [...decisions, ...today, ...earlier].filter((entry) => entry.unread).length
  return { ...list, decisions, today, earlier, unread }
}
