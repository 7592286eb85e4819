'use client'
import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { ExtensionPage, ObstaclePage, TrashPage, UrgingPage } from '@/lib/contracts/register'
import type { Task } from '@/lib/contracts/task'
import { request } from '@/lib/http/api-client'
import { refreshAfter, setOut } from './refresh'
import { taskKeys } from './task-keys'

type Pages = { obstacles: ObstaclePage; extensions: ExtensionPage; urgings: UrgingPage; trash: TrashPage }

/** A register, page by page. `query` is the query string of its filter without cursor and limit. */
export function registerQueryOf<N extends keyof Pages>(campaignId: string, register: N, query: string) {
  return infiniteQueryOptions({
    queryKey: taskKeys.register(campaignId, register, query),
    queryFn: ({ pageParam, signal }) => {
      const search = new URLSearchParams(query)
      if (pageParam) search.set('cursor', pageParam)
      const suffix = search.size > 0 ? `?${search}` : ''
      return request<Pages[N]>('GET', `/api/campaigns/${campaignId}/${register}${suffix}`, { signal })
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  })
}

/** Takes a task out of the trash, with everything that hangs on it. */
export function useRestoreTask() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, key }: { id: string; key: string }) =>
      request<Task>('POST', `/api/tasks/${id}/restore`, { idempotencyKey: key }),
    onMutate: () => setOut(client),
    onSettled: () => refreshAfter(client),
  })
}
