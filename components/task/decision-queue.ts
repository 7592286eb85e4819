import type { QueryClient } from '@tanstack/react-query'
import type { Dashboard } from '@/lib/contracts/dashboard'
import { campaignKeys } from '@/lib/queries/campaign'

type Confirmation = Dashboard['decisions']['confirmations'][number]

/** Takes a decided result out of every dashboard's queue at once. Returns what puts it back, and nothing else. */
export function takeFromQueue(client: QueryClient, taskId: string): () => void {
  const before = client.getQueriesData<Dashboard>({ queryKey: campaignKeys.dashboards() })
  for (const [key, dashboard] of before) if (dashboard) client.setQueryData(key, without(dashboard, taskId))
  return () => {
    for (const [key, dashboard] of before) {
      const at = dashboard?.decisions.confirmations.findIndex(({ id }) => id === taskId) ?? -1
      const entry = dashboard?.decisions.confirmations[at]
      if (entry) client.setQueryData<Dashboard>(key, (now) => now && withEntry(now, entry, at))
    }
  }
}

function withEntry(dashboard: Dashboard, entry: Confirmation, at: number): Dashboard {
  const { decisions } = dashboard
  if (decisions.confirmations.some(({ id }) => id === entry.id)) return dashboard
  const totals = { ...decisions.totals, confirmations: decisions.totals.confirmations + 1 }
  const confirmations = decisions.confirmations.toSpliced(at, 0, entry)
  return { ...dashboard, decisions: { ...decisions, confirmations, totals } }
}

function without(dashboard: Dashboard, taskId: string): Dashboard {
  const { decisions } = dashboard
  const confirmations = decisions.confirmations.filter(({ id }) => id !== taskId)
  const gone = decisions.confirmations.length - confirmations.length
  if (gone === 0) return dashboard
  const totals = { ...decisions.totals, confirmations: decisions.totals.confirmations - gone }
  return { ...dashboard, decisions: { ...decisions, confirmations, totals } }
}
