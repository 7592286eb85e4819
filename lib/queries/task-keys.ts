import type { InfiniteData, QueryClient } from '@tanstack/react-query'
import type { Task, TaskDetail, TaskPage } from '@/lib/contracts/task'

/** Keys as a tree. A list's filter is its canonical query string, the same in the URL, in the key and in the request. */
export const taskKeys = {
  all: ['tasks'] as const,
  lists: () => ['tasks', 'list'] as const,
  list: (campaignId: string, filter: string) => ['tasks', 'list', campaignId, filter] as const,
  calendar: (campaignId: string, search: string) => ['tasks', 'calendar', campaignId, search] as const,
  details: () => ['tasks', 'detail'] as const,
  detail: (id: string) => ['tasks', 'detail', id] as const,
  activity: (id: string) => ['tasks', 'detail', id, 'activity'] as const,
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

/** Everything that one task's change can touch: lists, panel, figures. Broad on purpose. */
export function refreshAfter(client: QueryClient): Promise<unknown> {
  return Promise.all([
    client.invalidateQueries({ queryKey: taskKeys.all }),
    client.invalidateQueries({ queryKey: ['campaigns', 'dashboard'] }),
  ])
}
