import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Comparison } from '@/lib/contracts/comparison'
import { request } from '@/lib/http/api-client'
import { campaignKeys } from './campaign'

type Days = { from: string; to: string }

/** Two days of the plan or of one branch (a unit's key) beside each other; those before stay until they come. */
export function comparisonQuery(id: string, { from, to }: Days, branch: string | null) {
  const search = new URLSearchParams({ from, to, ...(branch ? { branch } : {}) })
  return queryOptions({
    queryKey: campaignKeys.comparison(id, from, to, branch),
    queryFn: ({ signal }) =>
      request<Comparison>('GET', `/api/campaigns/${id}/comparison?${search}`, { signal }),
    placeholderData: keepPreviousData,
  })
}
