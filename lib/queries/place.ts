'use client'
import { type QueryClient, type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query'
import type { Task } from '@/lib/contracts/task'
import { request } from '@/lib/http/api-client'
import { refreshAfter, setOut } from './refresh'
import { type TaskPages, taskKeys } from './task-keys'

type Place = { id: string; after: string | null; key: string }

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

/** The task that one stands behind in its group, null before all others; undefined when it is not among them. */
function placeOf(pages: TaskPages | undefined, id: string): string | null | undefined {
  const items = pages?.pages.flatMap((page) => page.items) ?? []
  const task = items.find((item) => item.id === id)
  const group = items.filter((item) => item.group === task?.group)
  return task && (group[group.indexOf(task) - 1]?.id ?? null)
}

/** Shows a task in its new place. Returns what puts it back behind the one it stood behind, unless it has moved on. */
export function showPlace(client: QueryClient, list: QueryKey, id: string, after: string | null): () => void {
  const before = placeOf(client.getQueryData(list), id)
  const put = (behind: string | null) =>
    client.setQueryData<TaskPages>(list, (pages) => pages && withPlace(pages, id, behind))
  put(after)
  return () => {
    if (before !== undefined && placeOf(client.getQueryData(list), id) === after) put(before)
  }
}

/** A new place in the group, shown at once in the list that is looked at; `filter` is that list's query string. */
export function usePlaceTask(campaignId: string, filter: string) {
  const client = useQueryClient()
  const list = taskKeys.list(campaignId, filter)
  return useMutation({
    mutationFn: ({ id, after, key }: Place) =>
      request<Task>('PUT', `/api/tasks/${id}/place`, { body: { after }, idempotencyKey: key }),
    // One after the other, in the order of the presses.
    scope: { id: 'place' },
    onMutate: async ({ id, after }) => {
      setOut(client)
      await client.cancelQueries({ queryKey: taskKeys.lists() })
      return showPlace(client, list, id, after)
    },
    onError: (_error, _place, undo) => undo?.(),
    onSettled: () => refreshAfter(client),
  })
}
