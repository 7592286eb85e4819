import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { IndicatorEntries, IndicatorPage } from '@/lib/contracts/indicator'
import { request } from '@/lib/http/api-client'
import { taskKeys } from './task-keys'

/** What is looked at: the whole plan, a group (its key), a branch (a unit's key), now or on an earlier day. */
export type IndicatorsAsked = { group: string | null; branch: string | null; past: string | null }

/** The query of the request; the same in the key. */
export function indicatorSearch({ group, branch, past }: IndicatorsAsked): string {
  return new URLSearchParams({
    ...(group ? { group } : {}),
    ...(branch ? { branch } : {}),
    ...(past ? { asOf: past } : {}),
  }).toString()
}

export function indicatorsQuery(campaignId: string, asked: IndicatorsAsked) {
  const search = indicatorSearch(asked)
  return queryOptions({
    queryKey: taskKeys.indicators(campaignId, search),
    queryFn: ({ signal }) =>
      request<IndicatorPage>('GET', `/api/campaigns/${campaignId}/indicators${search && `?${search}`}`, {
        signal,
      }),
    placeholderData: keepPreviousData,
  })
}

/** The updates behind the indicator of one task, asked for when they are opened. */
export function indicatorEntriesQuery(taskId: string, past: string | null) {
  return queryOptions({
    queryKey: taskKeys.indicatorEntries(taskId, past),
    queryFn: ({ signal }) =>
      request<IndicatorEntries>(
        'GET',
        `/api/tasks/${taskId}/indicator-entries${past ? `?asOf=${past}` : ''}`,
        { signal },
      ),
  })
}
