'use client'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { ChangeView, SavedView, SaveView } from '@/lib/contracts/view'
import { request } from '@/lib/http/api-client'
import { untilAskedAgain } from './live/rhythm'
import { taskKeys } from './task-keys'

/** The kept filters of a plan with their live counts, followed like the figures. */
export function viewsQuery(campaignId: string) {
  return queryOptions({
    queryKey: taskKeys.views(campaignId),
    queryFn: ({ signal }) =>
      request<{ items: SavedView[] }>('GET', `/api/campaigns/${campaignId}/views`, { signal }),
    refetchInterval: untilAskedAgain,
  })
}

type Write =
  | { do: 'save'; body: SaveView; key: string }
  | { do: 'change'; id: string; body: ChangeView; key: string }
  | { do: 'delete'; id: string; key: string }

function send(campaignId: string, write: Write): Promise<SavedView | undefined> {
  const idempotencyKey = write.key
  if (write.do === 'save')
    return request('POST', `/api/campaigns/${campaignId}/views`, { body: write.body, idempotencyKey })
  if (write.do === 'change')
    return request('PATCH', `/api/views/${write.id}`, { body: write.body, idempotencyKey })
  return request('DELETE', `/api/views/${write.id}`, { idempotencyKey })
}

/** Saves, changes or deletes a kept filter; the list of them follows before the press is over. */
export function useWriteView(campaignId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (write: Write) => send(campaignId, write),
    onSuccess: (view, write) => {
      client.setQueryData(
        viewsQuery(campaignId).queryKey,
        (now) => now && { items: replaced(now.items, view, write) },
      )
      return client.invalidateQueries({ queryKey: taskKeys.views(campaignId) })
    },
  })
}

function replaced(items: SavedView[], view: SavedView | undefined, write: Write): SavedView[] {
  if (write.do === 'delete') return items.filter(({ id }) => id !== write.id)
  if (!view) return items
  return items.some(({ id }) => id === view.id)
    ? items.map((item) => (item.id === view.id ? view : item))
    : [...items, view]
}
