import { queryOptions } from '@tanstack/react-query'
import type { ExtensionDecision, ResultDecision } from '@/lib/contracts/decision'
import type { PlanTally } from '@/lib/contracts/effect'
import { request } from '@/lib/http/api-client'
import { untilAskedAgain } from './live/rhythm'
import { taskKeys } from './task-keys'

/** Somebody else may decide meanwhile: followed like the figures. */
export function resultDecisionQuery(taskId: string) {
  return queryOptions({
    queryKey: taskKeys.decision(taskId),
    queryFn: ({ signal }) => request<ResultDecision>('GET', `/api/tasks/${taskId}/decision`, { signal }),
    refetchInterval: untilAskedAgain,
  })
}

export function extensionQuery(id: string) {
  return queryOptions({
    queryKey: taskKeys.extension(id),
    queryFn: ({ signal }) => request<ExtensionDecision>('GET', `/api/extensions/${id}`, { signal }),
    refetchInterval: untilAskedAgain,
  })
}

/** The sums of a plan's groups, for reckoning a change in the browser. */
export function tallyQuery(campaignId: string) {
  return queryOptions({
    queryKey: taskKeys.tally(campaignId),
    queryFn: ({ signal }) => request<PlanTally>('GET', `/api/campaigns/${campaignId}/tally`, { signal }),
  })
}
