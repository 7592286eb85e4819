'use client'
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { ActivityEntry } from '@/lib/contracts/activity'
import type { Calendar } from '@/lib/contracts/calendar'
import type {
  AddEvidence,
  CreateTask,
  EditTask,
  ReportProgress,
  SubmitResult,
  Task,
  TaskDetail,
  TaskPage,
} from '@/lib/contracts/task'
import { request } from '@/lib/http/api-client'
import { refreshAfter, setOut } from './refresh'
import { showAnswer, showTask } from './show-task'
import { calendarSearch, taskKeys } from './task-keys'

const PAGE = 100
/** Rows of the pages behind the first: who scrolls on has far to go. */
const NEXT_PAGE = 200

/** A filtered list, page by page. `filter` is the query string of the filter without cursor and limit. */
export function taskListQuery(campaignId: string, filter: string, limit = PAGE) {
  return infiniteQueryOptions({
    queryKey: taskKeys.list(campaignId, filter),
    queryFn: ({ pageParam, signal }) => {
      const search = new URLSearchParams(filter)
      search.set('limit', String(pageParam ? Math.max(limit, NEXT_PAGE) : limit))
      if (pageParam) search.set('cursor', pageParam)
      return request<TaskPage>('GET', `/api/campaigns/${campaignId}/tasks?${search}`, { signal })
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  })
}

/** What the days from `from` to `to` hold of a filtered list; the order of the list has no say in it. */
export function calendarQuery(campaignId: string, filter: string, range: { from: string; to: string }) {
  const search = calendarSearch(filter, range)
  return queryOptions({
    queryKey: taskKeys.calendar(campaignId, search),
    queryFn: ({ signal }) =>
      request<Calendar>('GET', `/api/campaigns/${campaignId}/calendar?${search}`, { signal }),
  })
}

export function taskQuery(id: string) {
  return queryOptions({
    queryKey: taskKeys.detail(id),
    queryFn: ({ signal }) => request<TaskDetail>('GET', `/api/tasks/${id}`, { signal }),
  })
}

export function activityQuery(id: string) {
  return queryOptions({
    queryKey: taskKeys.activity(id),
    queryFn: ({ signal }) =>
      request<{ items: ActivityEntry[] }>('GET', `/api/tasks/${id}/activity`, { signal }),
  })
}

/** One writing step on a task. Every try of one press carries the same key, so a retry has one effect. */
type Step<B> = { id: string; body: B; key: string; shown?: Task }

/** A mutation that shows its answer everywhere and asks for the rest anew. */
export function useStep<B>(method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', pathOf: (id: string) => string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, body, key }: Step<B>) =>
      request<Task>(method, pathOf(id), { body, idempotencyKey: key }),
    onMutate: async ({ shown }) => {
      setOut(client)
      if (!shown) return undefined
      await client.cancelQueries({ queryKey: taskKeys.all })
      return showTask(client, shown)
    },
    onError: (_error, _step, undo) => undo?.(),
    onSuccess: (task, { shown }) => void (shown ? showAnswer(client, shown, task) : showTask(client, task)),
    onSettled: () => refreshAfter(client),
  })
}

/** PUT progress; `shown` = the task as it will look, for the optimistic view. */
export const useReportProgress = () => useStep<ReportProgress>('PUT', (id) => `/api/tasks/${id}/progress`)
export const useSubmitResult = () => useStep<SubmitResult>('POST', (id) => `/api/tasks/${id}/submission`)
export const useConfirmResult = () =>
  useStep<{ version: number; note?: string }>('POST', (id) => `/api/tasks/${id}/confirmation`)
export const useReturnResult = () =>
  useStep<{ version: number; reason: string }>('POST', (id) => `/api/tasks/${id}/return`)
export const useEditTask = () => useStep<EditTask>('PATCH', (id) => `/api/tasks/${id}`)
export const useCreateTask = () =>
  useStep<CreateTask>('POST', (campaignId) => `/api/campaigns/${campaignId}/tasks`)
export const useCommentOnTask = () =>
  useStep<{ text: string; mentionIds?: string[] }>('POST', (id) => `/api/tasks/${id}/comments`)
export const useAddEvidence = () => useStep<AddEvidence>('POST', (id) => `/api/tasks/${id}/evidence`)
export const useRemoveEvidence = () => useStep<undefined>('DELETE', (id) => `/api/evidence/${id}`)
export const useUrgeTask = () => useStep<{ note?: string }>('POST', (id) => `/api/tasks/${id}/urgings`)
export const useDecideExtension = () =>
  useStep<{ decision: 'approved' | 'declined'; note?: string }>(
    'POST',
    (id) => `/api/extensions/${id}/decision`,
  )

/** A fresh key for one press of a button. */
export function newKey(): string {
  return crypto.randomUUID()
}
