'use client'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { KeepLetterhead, Letterhead } from '@/lib/contracts/letterhead'
import { request } from '@/lib/http/api-client'

const keyOf = (campaignId: string) => ['letterheads', campaignId] as const

export function letterheadsQuery(campaignId: string) {
  return queryOptions({
    queryKey: keyOf(campaignId),
    queryFn: ({ signal }) =>
      request<{ items: Letterhead[] }>('GET', `/api/campaigns/${campaignId}/letterheads`, { signal }),
  })
}

export function useKeepLetterhead(campaignId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ body, key }: { body: KeepLetterhead; key: string }) =>
      request<Letterhead>('PUT', `/api/campaigns/${campaignId}/letterheads`, { body, idempotencyKey: key }),
    onSettled: () => client.invalidateQueries({ queryKey: keyOf(campaignId) }),
  })
}
