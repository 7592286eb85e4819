'use client'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type {
  ChangeReportSchedule,
  MakeReportSchedule,
  ReportSchedule,
  ReportScheduleList,
} from '@/lib/contracts/report-schedule'
import { request } from '@/lib/http/api-client'
import { untilAskedAgain } from './live/rhythm'
import { reportKeys } from './report-keys'

/** Only for who may write reports; others are refused. */
export function reportSchedulesQuery(campaignId: string) {
  return queryOptions({
    queryKey: reportKeys.schedules(campaignId),
    queryFn: ({ signal }) =>
      request<ReportScheduleList>('GET', `/api/campaigns/${campaignId}/report-schedules`, { signal }),
    refetchInterval: untilAskedAgain,
  })
}

/** Makes one, or changes the one that is given. */
export function useSaveReportSchedule(campaignId: string) {
  const client = useQueryClient()
  type Saved = { key: string } & (
    | { id: null; body: MakeReportSchedule }
    | { id: string; body: ChangeReportSchedule }
  )
  return useMutation({
    mutationFn: ({ id, body, key }: Saved) =>
      id === null
        ? request<ReportSchedule>('POST', `/api/campaigns/${campaignId}/report-schedules`, {
            body,
            idempotencyKey: key,
          })
        : request<ReportSchedule>('PATCH', `/api/report-schedules/${id}`, { body, idempotencyKey: key }),
    onSettled: () => client.invalidateQueries({ queryKey: reportKeys.schedules(campaignId) }),
  })
}

export function useDeleteReportSchedule(campaignId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, key }: { id: string; key: string }) =>
      request<void>('DELETE', `/api/report-schedules/${id}`, { idempotencyKey: key }),
    onSettled: () => client.invalidateQueries({ queryKey: reportKeys.schedules(campaignId) }),
  })
}
