import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Dashboard } from '@/lib/contracts/dashboard'
import type { UnitWork } from '@/lib/contracts/unit'
import { request } from '@/lib/http/api-client'
import { campaignKeys } from './campaign'
import { untilAskedAgain } from './live/rhythm'

/** What is looked at: a unit with its branch or alone, now or on an earlier day. */
export type UnitAsked = { key: string; reach: 'branch' | 'direct'; past: string | null }

export const unitKeys = {
  work: (campaignId: string, { key, reach, past }: UnitAsked) =>
    [...campaignKeys.all, 'unit', campaignId, past, key, reach] as const,
  /** the figures of a unit alone; those of a branch are the dashboard's own */
  figures: (campaignId: string, { key, past }: UnitAsked) =>
    [...campaignKeys.dashboards(), campaignId, past, key, 'direct'] as const,
}

export function unitWorkQuery(campaignId: string, asked: UnitAsked) {
  const { key, reach, past } = asked
  const search = new URLSearchParams({
    ...(past ? { asOf: past } : {}),
    ...(reach === 'direct' ? { direct: 'true' } : {}),
  })
  const suffix = search.size > 0 ? `?${search}` : ''
  return queryOptions({
    queryKey: unitKeys.work(campaignId, asked),
    queryFn: ({ signal }) =>
      request<UnitWork>('GET', `/api/campaigns/${campaignId}/units/${encodeURIComponent(key)}${suffix}`, {
        signal,
      }),
    placeholderData: keepPreviousData,
    refetchInterval: past ? false : untilAskedAgain,
  })
}

/** The dashboard's figures of the unit's branch, or of the unit alone. */
export function unitFiguresQuery(campaignId: string, asked: UnitAsked) {
  const { key, reach, past } = asked
  const isBranch = reach === 'branch'
  const search = new URLSearchParams({
    ...(past ? { asOf: past } : {}),
    [isBranch ? 'branch' : 'unit']: key,
  })
  const queryKey: readonly (string | null)[] = isBranch
    ? campaignKeys.dashboard(campaignId, past, key)
    : unitKeys.figures(campaignId, asked)
  return queryOptions({
    queryKey,
    queryFn: ({ signal }) =>
      request<Dashboard>('GET', `/api/campaigns/${campaignId}/dashboard?${search}`, { signal }),
    placeholderData: keepPreviousData,
    refetchInterval: past ? false : untilAskedAgain,
  })
}
