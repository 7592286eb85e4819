import { queryOptions, useMutation } from '@tanstack/react-query'
import type { Briefing } from '@/lib/contracts/briefing'
import { request } from '@/lib/http/api-client'
import { campaignKeys } from './campaign'
import { untilAskedAgain } from './live/rhythm'

/** The briefing of the plan or of one branch (a unit's key); asked anew it goes on from the moment it began at. */
export function briefingQuery(id: string, branch: string | null) {
  const queryKey = campaignKeys.briefing(id, branch)
  return queryOptions({
    queryKey,
    queryFn: ({ signal, client }) => {
      const [, opened] = client.getQueriesData<Briefing>({ queryKey: queryKey.slice(0, 3) }).at(0) ?? []
      const since = (client.getQueryData<Briefing>(queryKey) ?? opened)?.since
      const search = new URLSearchParams({ ...(since ? { since } : {}), ...(branch ? { branch } : {}) })
      const suffix = search.size > 0 ? `?${search}` : ''
      return request<Briefing>('GET', `/api/campaigns/${id}/briefing${suffix}`, { signal })
    },
    refetchInterval: untilAskedAgain,
  })
}

/** Notes that the briefing was opened. What it tells does not hang on it, so a failure is passed over. */
export function useRecordVisit(campaignId: string) {
  return useMutation({
    mutationFn: () => request<void>('POST', `/api/campaigns/${campaignId}/visits`),
    retry: false,
  })
}
