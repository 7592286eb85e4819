'use client'
import { type QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { Task } from '@/lib/contracts/task'
import type { Timeline, TimelineItem } from '@/lib/contracts/timeline'
import { request } from '@/lib/http/api-client'
import { refreshAfter, showTask, taskKeys } from './task-keys'

/** The whole filtered plan; `filter` is the query string of the filter. */
export function timelineQuery(campaignId: string, filter: string) {
  return queryOptions({
    queryKey: taskKeys.timeline(campaignId, filter),
    queryFn: ({ signal }) =>
      request<Timeline>('GET', `/api/campaigns/${campaignId}/timeline${filter && `?${filter}`}`, { signal }),
  })
}

/** Shows new values of one bar at once in every timeline. Returns what puts them back. */
function showBar(client: QueryClient, id: string, values: Partial<TimelineItem>): () => void {
  const timelines = client.getQueriesData<Timeline>({ queryKey: taskKeys.timelines() })
  for (const [key, timeline] of timelines) {
    if (!timeline) continue
    const items = timeline.items.map((item) => (item.id === id ? { ...item, ...values } : item))
    client.setQueryData<Timeline>(key, { ...timeline, items })
  }
  return () => {
    for (const [key, timeline] of timelines) client.setQueryData(key, timeline)
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
