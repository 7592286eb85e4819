import 'server-only'
import type { MilestoneAhead } from './milestones'
import type { Scope } from './scope'
import type { Figures } from './statement'
import type { ListedRow } from './tasks'

/** What the two statements brought. */
export type Read = {
  scope: Scope
  campaign: NonNullable<Figures['campaign']>
  figures: Figures
  ahead: MilestoneAhead[]
  tasks: Map<string, ListedRow>
}

/** Tasks that the answer names, and requests shown beside theirs. */
export function namedIn({ lists, records }: Figures, ahead: MilestoneAhead[]) {
  const ids = new Set<string>()
  for (const { rows } of Object.values(lists)) for (const { id } of rows) ids.add(id)
  for (const { taskId } of records.obstacles.rows) ids.add(taskId)
  for (const { rows } of ahead) for (const { task } of rows) ids.add(task.id)
  if (records.lastDecision) ids.add(records.lastDecision.taskId)
  return { tasks: [...ids], requests: lists.extensions.rows.map(({ extension }) => extension) }
}
