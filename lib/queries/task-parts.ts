'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Task } from '@/lib/contracts/task'
import type { AddStep, EditStep, JudgeTask, RaiseObstacle } from '@/lib/contracts/task-parts'
import { request } from '@/lib/http/api-client'
import { refreshAfter, setOut } from './refresh'
import { useStep } from './tasks'

/** Mutations of what hangs on a task; `id` is that of the thing the address names. */
type Reasoned = { version: number; reason: string }

export const useUndoStep = () => useStep<{ version: number }>('POST', (id) => `/api/tasks/${id}/undo`)
export const usePauseTask = () => useStep<Reasoned>('POST', (id) => `/api/tasks/${id}/pause`)
export const useResumeTask = () => useStep<{ version: number }>('POST', (id) => `/api/tasks/${id}/resume`)
export const useCancelTask = () => useStep<Reasoned>('POST', (id) => `/api/tasks/${id}/cancellation`)
export const useReopenTask = () => useStep<Reasoned>('POST', (id) => `/api/tasks/${id}/reopening`)
export const useTakeBackResult = () =>
  useStep<{ version: number }>('DELETE', (id) => `/api/tasks/${id}/submission`)
export const useRequestExtension = () =>
  useStep<{ due: string; reason: string }>('POST', (id) => `/api/tasks/${id}/extensions`)
export const useRaiseObstacle = () => useStep<RaiseObstacle>('POST', (id) => `/api/tasks/${id}/obstacles`)
export const useAnswerObstacle = () =>
  useStep<{ text: string }>('POST', (id) => `/api/obstacles/${id}/answer`)
export const useClearObstacle = () =>
  useStep<{ note: string }>('POST', (id) => `/api/obstacles/${id}/clearing`)
export const useAddStep = () => useStep<AddStep>('POST', (id) => `/api/tasks/${id}/steps`)
export const useEditStep = () => useStep<EditStep>('PATCH', (id) => `/api/steps/${id}`)
export const useRemoveStep = () => useStep<undefined>('DELETE', (id) => `/api/steps/${id}`)
export const useSetDependencies = () =>
  useStep<{ afterTaskIds: string[] }>('PUT', (id) => `/api/tasks/${id}/dependencies`)
export const useMeetCondition = () =>
  useStep<{ version: number; metOn: string | null; note?: string }>(
    'PUT',
    (id) => `/api/tasks/${id}/condition`,
  )
export const useAskExplanation = () =>
  useStep<{ question: string }>('POST', (id) => `/api/tasks/${id}/explanations`)
export const useAnswerExplanation = () =>
  useStep<{ text: string }>('POST', (id) => `/api/explanations/${id}/answer`)
export const useJudgeTask = () => useStep<JudgeTask>('POST', (id) => `/api/tasks/${id}/judgement`)
export const useEndJudgement = () => useStep<undefined>('DELETE', (id) => `/api/tasks/${id}/judgement`)
export const useEditComment = () => useStep<{ text: string }>('PATCH', (id) => `/api/comments/${id}`)
export const useDeleteComment = () => useStep<undefined>('DELETE', (id) => `/api/comments/${id}`)

/** Lists and figures are asked anew; the task itself is not, since it answers 404 until it is restored. */
export function useDeleteTask() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, key }: { id: string; key: string }) =>
      request<Task>('DELETE', `/api/tasks/${id}`, { idempotencyKey: key }),
    onMutate: () => setOut(client),
    onSuccess: (_deleted, { id }) => refreshAfter(client, id),
    onError: () => refreshAfter(client),
  })
}
