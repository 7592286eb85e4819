'use client'
import {
  type QueryClient,
  type QueryKey,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query'
import type { Task } from '@/lib/contracts/task'
import type { Timeline, TimelineItem } from '@/lib/contracts/timeline'
import { request } from '@/lib/http/api-client'
import { refreshAfter, setOut } from './refresh'
import { inPlaceOf, showTask } from './show-task'
import { taskKeys } from './task-keys'

/** The whole filtered plan; `filter` is the query string of the filter. */
export function timelineQuery(campaignId: string, filter: string) {
  return queryOptions({
    queryKey: taskKeys.timeline(campaignId, filter),
    queryFn: ({ signal }) =>
      request<Timeline>('GET', `/api/campaigns/${campaignId}/timeline${filter && `?${filter}`}`, { signal }),
  })
}

/** Shows new values of one bar at once in every timeline. Returns what takes them back, and nothing else. */
export function showBar(client: QueryClient, id: string, values: Partial<TimelineItem>): () => void {
  const timelines = client.getQueriesData<Timeline>({ queryKey: taskKeys.timelines() })
  const change = (key: QueryKey, changed: (item: TimelineItem) => TimelineItem) =>
    client.setQueryData<Timeline>(
      key,
      (now) => now && { ...now, items: now.items.map((item) => (item.id === id ? changed(item) : item)) },
    )
  for (const [key] of timelines) change(key, (item) => ({ ...item, ...values }))
  return () => {
    for (const [key, timeline] of timelines) {
      const before = timeline?.items.find((item) => item.id === id)
      if (before) change(key, (item) => inPlaceOf(values, item, before))
    }
  }
}

/** What a bar takes from the task as it was saved. */
function barOf(task: Task): Partial<TimelineItem> {
  const { startsOn, dueOn, originalDueOn, percent, planned, badge, deadline, daysLate, version } = task
  return { startsOn, dueOn, originalDueOn, percent, planned, badge, deadline, daysLate, version }
}

/** The version seen and the dates that change. */
export type DatesBody = { version: number; startsOn?: string | null; dueOn?: string | null }
type Step = { id: string; body: DatesBody; key: string }

/** PATCH of the dates alone: the bar moves at once and goes back when the server refuses. */
export function useEditDates() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, body, key }: Step) =>
      request<Task>('PATCH', `/api/tasks/${id}`, { body, idempotencyKey: key }),
    onMutate: async ({ id, body: { version: _, ...dates } }) => {
      setOut(client)
      await client.cancelQueries({ queryKey: taskKeys.all })
      return showBar(client, id, dates)
    },
    onError: (_error, _step, undo) => undo?.(),
    onSuccess: (task) => {
      showTask(client, task)
      showBar(client, task.id, barOf(task))
    },
    onSettled: () => refreshAfter(client),
  })
}
