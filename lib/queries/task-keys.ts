import type { InfiniteData } from '@tanstack/react-query'
import type { TaskPage } from '@/lib/contracts/task'

/** Keys as a tree. A list's filter is its canonical query string, the same in the URL, in the key and in the request. */
export const taskKeys = {
  all: ['tasks'] as const,
  lists: () => ['tasks', 'list'] as const,
  list: (campaignId: string, filter: string) => ['tasks', 'list', campaignId, filter] as const,
  /** what the palette finds: a page of answers, no pages of a list, which are changed in place */
  found: (campaignId: string, q: string) => ['tasks', 'found', campaignId, q] as const,
  /** kept filters: their counts move with every task, so they lie under the tasks' own key */
  views: (campaignId: string) => ['tasks', 'views', campaignId] as const,
  timelines: () => ['tasks', 'timeline'] as const,
  timeline: (campaignId: string, filter: string) => ['tasks', 'timeline', campaignId, filter] as const,
  /** registers tell of tasks, so what touches one asks for them anew */
  register: (campaignId: string, register: string, filter: string) =>
    ['tasks', 'register', campaignId, register, filter] as const,
  calendar: (campaignId: string, search: string) => ['tasks', 'calendar', campaignId, search] as const,
  indicators: (campaignId: string, search: string) => ['tasks', 'indicators', campaignId, search] as const,
  details: () => ['tasks', 'detail'] as const,
  detail: (id: string) => ['tasks', 'detail', id] as const,
  decision: (id: string) => ['tasks', 'decision', id] as const,
  extension: (id: string) => ['tasks', 'extension', id] as const,
  tally: (campaignId: string) => ['tasks', 'tally', campaignId] as const,
  indicatorEntries: (id: string, asOf: string | null) =>
    ['tasks', 'detail', id, 'indicator-entries', asOf] as const,
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
