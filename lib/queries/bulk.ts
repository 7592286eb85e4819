'use client'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { BulkAnswer, BulkStep } from '@/lib/contracts/bulk'
import { request } from '@/lib/http/api-client'
import { refreshAfter, setOut } from './refresh'

const pathOf = (campaignId: string) => `/api/campaigns/${campaignId}/bulk`

/** What the step would do, row by row; nothing is changed. */
export function bulkCheckQuery(campaignId: string, step: BulkStep | null) {
  return queryOptions({
    queryKey: ['bulk', campaignId, step],
    enabled: step !== null,
    retry: false,
    gcTime: 0,
    queryFn: ({ signal }) =>
      request<BulkAnswer>('POST', pathOf(campaignId), { body: { ...step, check: true }, signal }),
  })
}

/** The step over all of them; `key` makes a retry have one effect. */
export function useBulkStep(campaignId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ step, key }: { step: BulkStep; key: string }) =>
      request<BulkAnswer>('POST', pathOf(campaignId), { body: step, idempotencyKey: key }),
    onMutate: () => setOut(client),
    onSettled: () => refreshAfter(client),
  })
}

export function useUndoBulk() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ batchId, key }: { batchId: string; key: string }) =>
      request<BulkAnswer>('POST', `/api/bulk/${batchId}/undo`, { idempotencyKey: key }),
    onMutate: () => setOut(client),
    onSettled: () => refreshAfter(client),
  })
}
