import type { InfiniteData, QueryClient } from '@tanstack/react-query'
import type { Task, TaskDetail, TaskPage } from '@/lib/contracts/task'
import { notificationKeys } from './notification-keys'

/** Keys as a tree. A list's filter is its canonical query string, the same in the URL, in the key and in the request. */
export const taskKeys = {
  all: ['tasks'] as const,
  lists: () => ['tasks', 'list'] as const,
  list: (campaignId: string, filter: string) => ['tasks', 'list', campaignId, filter] as const,
  /** kept filters: their counts move with every task, so they lie under the tasks' own key */
  views: (campaignId: string) => ['tasks', 'views', campaignId] as const,
  timelines: () => ['tasks', 'timeline'] as const,
  timeline: (campaignId: string, filter: string) => ['tasks', 'timeline', campaignId, filter] as const,
  /** registers tell of tasks, so what touches one asks for them anew */
  register: (campaignId: string, register: string, filter: string) =>
    ['tasks', 'register', campaignId, register, filter] as const,
  calendar: (campaignId: string, search: string) => ['tasks', 'calendar', campaignId, search] as const,
  details: () => ['tasks', 'detail'] as const,
  detail: (id: string) => ['tasks', 'detail', id] as const,
  decision: (id: string) => ['tasks', 'decision', id] as const,
  extension: (id: string) => ['tasks', 'extension', id] as const,
  tally: (campaignId: string) => ['tasks', 'tally', campaignId] as const,
  activity: (id: string) => ['tasks', 'detail', id, 'activity'] as const,
}

/** What is asked of a calendar: the filter without the list's order, and the days. */
export function calendarSearch(filter: string, { from, to }: { from: string; to: string }): string {
  const search = new URLSearchParams(filter)
  search.delete('sort')
  search.set('from', from)
  search.set('to', to)
  return search.toString()
}

export type TaskPages = InfiniteData<TaskPage, string | null>

/** The pages with one task replaced; the same object when it is not among them. */
export function withTask(pages: TaskPages, task: Task): TaskPages {
  if (!pages.pages.some((page) => page.items.some((item) => item.id === task.id))) return pages
  return {
    ...pages,
    pages: pages.pages.map((page) => ({
      ...page,
      items: page.items.map((item) => (item.id === task.id ? task : item)),
    })),
  }
}

/** Shows a task's new values at once in every list and in its panel. Returns what puts them back. */
export function showTask(client: QueryClient, task: Task): () => void {
  const lists = client.getQueriesData<TaskPages>({ queryKey: taskKeys.lists() })
  const detail = client.getQueryData<TaskDetail>(taskKeys.detail(task.id))
  for (const [key, pages] of lists) if (pages) client.setQueryData(key, withTask(pages, task))
  if (detail) client.setQueryData(taskKeys.detail(task.id), { ...detail, ...task })
  return () => {
    for (const [key, pages] of lists) client.setQueryData(key, pages)
    if (detail) client.setQueryData(taskKeys.detail(task.id), detail)
  }
}

/** Everything that one task's change can touch: lists, panel, figures, what people are told. Broad on purpose. */
export function refreshAfter(client: QueryClient): Promise<unknown> {
  return Promise.all([
    client.invalidateQueries({ queryKey: taskKeys.all }),
    client.invalidateQueries({ queryKey: ['campaigns', 'dashboard'] }),
    client.invalidateQueries({ queryKey: notificationKeys.all }),
  ])
}
