'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Task } from '@/lib/contracts/task'
import { request } from '@/lib/http/api-client'
import { refreshAfter, type TaskPages, taskKeys } from './task-keys'

type Place = { id: string; after: string | null; key: string }
const PLACING = ['tasks', 'place']

/** The pages with one task behind another of its group, before all others of it with null; pages keep their length. */
export function withPlace(pages: TaskPages, id: string, after: string | null): TaskPages {
  const items = pages.pages.flatMap((page) => page.items)
  const task = items.find((item) => item.id === id)
  const others = items.filter((item) => item.id !== id)
  const at =
    after === null
      ? others.findIndex((item) => item.group === task?.group)
      : others.findIndex((item) => item.id === after) + 1
  if (!task || at < 0 || (after !== null && at === 0)) return pages
  const ordered = others.toSpliced(at, 0, task)
  let from = 0
  return {
    ...pages,
    pages: pages.pages.map((page) => {
      const start = from
      from += page.items.length
      return { ...page, items: ordered.slice(start, from) }
    }),
  }
}

/** A new place in the group, shown at once in the list that is looked at; `filter` is that list's query string. */
export function usePlaceTask(campaignId: string, filter: string) {
  const client = useQueryClient()
  const list = taskKeys.list(campaignId, filter)
  return useMutation({
    mutationKey: PLACING,
    mutationFn: ({ id, after, key }: Place) =>
      request<Task>('PUT', `/api/tasks/${id}/place`, { body: { after }, idempotencyKey: key }),
    // One after the other, in the order of the presses.
    scope: { id: 'place' },
    onMutate: async ({ id, after }) => {
      await client.cancelQueries({ queryKey: taskKeys.lists() })
      client.setQueryData<TaskPages>(list, (pages) => pages && withPlace(pages, id, after))
    },
    onSettled: () => (client.isMutating({ mutationKey: PLACING }) === 1 ? refreshAfter(client) : undefined),
  })
}
