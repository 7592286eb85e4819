import type { QueryClient } from '@tanstack/react-query'
import type { Dashboard } from '@/lib/contracts/campaign'
import { campaignKeys } from '@/lib/queries/campaign'

/** Takes a decided result out of every dashboard's queue at once. Returns what puts it back. */
export function takeFromQueue(client: QueryClient, taskId: string): () => void {
  const before = client.getQueriesData<Dashboard>({ queryKey: campaignKeys.dashboards() })
  for (const [key, dashboard] of before) if (dashboard) client.setQueryData(key, without(dashboard, taskId))
  return () => {
    for (const [key, dashboard] of before) client.setQueryData(key, dashboard)
  }
}

function without(dashboard: Dashboard, taskId: string): Dashboard {
  const { decisions } = dashboard
  const confirmations = decisions.confirmations.filter(({ id }) => id !== taskId)
  const gone = decisions.confirmations.length - confirmations.length
  if (gone === 0) return dashboard
  const totals = { ...decisions.totals, confirmations: decisions.totals.confirmations - gone }
  return { ...dashboard, decisions: { ...decisions, confirmations, totals } }
}
