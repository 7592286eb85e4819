import { keepPreviousData, useInfiniteQuery, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import type { Campaign } from '@/lib/contracts/campaign'
import type { Dashboard } from '@/lib/contracts/dashboard'
import { campaignQuery, dashboardQuery } from '@/lib/queries/campaign'
import { taskListQuery } from '@/lib/queries/tasks'
import type { ListFilter, View } from './list-filter'

export function useCampaign(): Campaign {
  const { campaignId } = useViewer()
  return useSuspenseQuery(campaignQuery(campaignId)).data
}

/** Rows page by page; those of the last filter stay until the next ones are here. */
export function useTaskList(query: string) {
  const { campaignId } = useViewer()
  const list = useInfiniteQuery({ ...taskListQuery(campaignId, query), placeholderData: keepPreviousData })
  const tasks = useMemo(() => list.data?.pages.flatMap(({ items }) => items) ?? [], [list.data])
  const first = list.data?.pages[0]
  return { list, tasks, total: first?.total ?? null, totalOver: first?.totalOver ?? null }
}

export function useFigures({ asOf, branch }: Pick<ListFilter, 'asOf' | 'branch'>): Dashboard | undefined {
  const { campaignId } = useViewer()
  return useQuery({ ...dashboardQuery(campaignId, asOf, branch), placeholderData: keepPreviousData }).data
}

/** Counts of the fixed views, where the figures have them. */
export function viewCounts(dashboard: Dashboard | undefined): Partial<Record<View, number>> {
  if (!dashboard) return {}
  const { counts, badges, decisions } = dashboard
  return {
    all: counts.total,
    open: counts.total - counts.completed - counts.cancelled,
    overdue: badges.overdue,
    submitted: badges.submitted,
    due_soon: badges.dueSoon,
    to_urge: decisions.totals.silentOverdue,
  }
}
