import { useInfiniteQuery } from '@tanstack/react-query'
import type { TaskDetail } from '@/lib/contracts/task'
import type { LinkedTask } from '@/lib/contracts/task-parts'
import { taskListQuery } from '@/lib/queries/tasks'

const OFFERED = 200

export type KnownTask = Omit<LinkedTask, 'contradicts'>

/** The tasks of the plan that may come first, by id, and those linked already; never the task itself. */
export function useKnownTasks(campaignId: string, task: TaskDetail | null): ReadonlyMap<string, KnownTask> {
  const { data } = useInfiniteQuery(taskListQuery(campaignId, '', OFFERED))
  const listed = data?.pages.flatMap(({ items }) => items) ?? []
  const known = new Map<string, KnownTask>([...(task?.waitsFor ?? []), ...listed].map((one) => [one.id, one]))
  if (task) known.delete(task.id)
  return known
}
