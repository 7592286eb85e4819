import { queryOptions } from '@tanstack/react-query'
import type { Campaign } from '@/lib/contracts/campaign'
import type { Dashboard } from '@/lib/contracts/dashboard'
import { request } from '@/lib/http/api-client'
import { untilAskedAgain } from './live/rhythm'

/** Keys as a tree, so that one prefix invalidates everything below it. */
export const campaignKeys = {
  all: ['campaigns'] as const,
  list: () => ['campaigns', 'list'] as const,
  detail: (id: string) => ['campaigns', 'detail', id] as const,
  dashboards: () => ['campaigns', 'dashboard'] as const,
  dashboard: (id: string, asOf: string | null, branch: string | null) =>
    ['campaigns', 'dashboard', id, asOf, branch] as const,
  comparisons: () => ['campaigns', 'comparison'] as const,
  comparison: (id: string, from: string, to: string, branch: string | null) =>
    ['campaigns', 'comparison', id, from, to, branch] as const,
  briefings: () => ['campaigns', 'briefing'] as const,
  briefing: (id: string, branch: string | null) => ['campaigns', 'briefing', id, branch] as const,
}

export function campaignQuery(id: string) {
  return queryOptions({
    queryKey: campaignKeys.detail(id),
    queryFn: ({ signal }) => request<Campaign>('GET', `/api/campaigns/${id}`, { signal }),
    staleTime: 300_000,
  })
}

/** The figures of the plan or of one branch (a unit's key); asked for again when something changes (live/follow-live.ts), so a meeting sees what staff record. */
export function dashboardQuery(id: string, asOf: string | null, branch: string | null) {
  const search = new URLSearchParams({ ...(asOf ? { asOf } : {}), ...(branch ? { branch } : {}) })
  const suffix = search.size > 0 ? `?${search}` : ''
  return queryOptions({
    queryKey: campaignKeys.dashboard(id, asOf, branch),
    queryFn: ({ signal }) => request<Dashboard>('GET', `/api/campaigns/${id}/dashboard${suffix}`, { signal }),
    refetchInterval: asOf ? false : untilAskedAgain,
  })
}
