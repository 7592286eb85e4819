import type { QueryClient, QueryKey } from '@tanstack/react-query'
import type { Briefing } from '@/lib/contracts/briefing'
import type { Dashboard } from '@/lib/contracts/dashboard'
import { campaignKeys } from '@/lib/queries/campaign'

/** Where results wait in an answer, and the answer with others in their place. */
type Queue<Data, Entry> = { of: (data: Data) => Entry[]; with: (data: Data, entries: Entry[]) => Data }

const ON_DASHBOARD: Queue<Dashboard, Dashboard['decisions']['confirmations'][number]> = {
  of: ({ decisions }) => decisions.confirmations,
  with: (dashboard, confirmations) => {
    const { decisions } = dashboard
    const more = confirmations.length - decisions.confirmations.length
    const totals = { ...decisions.totals, confirmations: decisions.totals.confirmations + more }
    return { ...dashboard, decisions: { ...decisions, confirmations, totals } }
  },
}
const IN_BRIEFING: Queue<Briefing, Briefing['decisions']['results'][number]> = {
  of: ({ decisions }) => decisions.results,
  with: (briefing, results) => ({ ...briefing, decisions: { ...briefing.decisions, results } }),
}

/** Takes a decided result out of every dashboard's and briefing's queue at once. Returns what puts it back, and nothing else. */
export function takeFromQueue(client: QueryClient, taskId: string): () => void {
  const putBack = [
    takeFrom(client, campaignKeys.dashboards(), ON_DASHBOARD, taskId),
    takeFrom(client, campaignKeys.briefings(), IN_BRIEFING, taskId),
  ]
  return () => {
    for (const put of putBack) put()
  }
}

function takeFrom<Data, Entry extends { id: string }>(
  client: QueryClient,
  queryKey: QueryKey,
  queue: Queue<Data, Entry>,
  taskId: string,
): () => void {
  const before = client.getQueriesData<Data>({ queryKey })
  for (const [key, data] of before) {
    const left = data && queue.of(data).filter(({ id }) => id !== taskId)
    if (data && left && left.length < queue.of(data).length) client.setQueryData(key, queue.with(data, left))
  }
  return () => {
    for (const [key, data] of before) {
      const at = data ? queue.of(data).findIndex(({ id }) => id === taskId) : -1
      const entry = data && queue.of(data)[at]
      if (entry) client.setQueryData<Data>(key, (now) => now && withEntry(queue, now, entry, at))
    }
  }
}

function withEntry<Data, Entry extends { id: string }>(
  queue: Queue<Data, Entry>,
  data: Data,
  entry: Entry,
  at: number,
): Data {
  const entries = queue.of(data)
  return entries.some(({ id }) => id === entry.id) ? data : queue.with(data, entries.toSpliced(at, 0, entry))
}
