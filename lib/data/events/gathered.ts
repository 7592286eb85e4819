import 'server-only'
import type { Change } from '@/lib/contracts/event'
import type { Told } from './read-change'

/** Tasks of one plan that are named one by one; of more the plan alone is told. */
const MOST_TASKS = 50

/** What was told within a moment, each once: for everyone, and for single people. */
export function gathered(told: readonly Told[]): { forAll: Change[]; forOne: Map<string, Change[]> } {
  const forOne = new Map<string, Change[]>()
  const seen = new Map<string, Change>()
  for (const { change, personId } of told) {
    if (personId) forOne.set(personId, [change])
    else seen.set(JSON.stringify(change), change)
  }
  const forAll = [...seen.values()]
  const crowded = crowdedPlans(forAll)
  const kept = forAll.filter((change) => change.kind !== 'task' || !crowded.has(change.campaignId))
  const plans = [...crowded].map((campaignId): Change => ({ kind: 'tasks', campaignId, by: null }))
  return { forAll: [...kept, ...plans], forOne }
}

function crowdedPlans(changes: readonly Change[]): Set<string> {
  const tasks = new Map<string, number>()
  for (const change of changes)
    if (change.kind === 'task') tasks.set(change.campaignId, (tasks.get(change.campaignId) ?? 0) + 1)
  return new Set([...tasks].filter(([, count]) => count > MOST_TASKS).map(([campaignId]) => campaignId))
}
