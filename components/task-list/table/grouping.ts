import type { Campaign } from '@/lib/contracts/campaign'
import { LIST_GROUPINGS, type ListGrouping } from '@/lib/contracts/list-preferences'
import type { Task } from '@/lib/contracts/task'

/** What the list is grouped by: as the address says, else as the person left it, else by group in the plan's order. */
export function groupingOf(
  named: string | null,
  kept: ListGrouping | null | undefined,
  sort: string,
): ListGrouping {
  return readGrouping(named) ?? kept ?? (sort === 'key' ? 'group' : 'none')
}

export function readGrouping(named: string | null): ListGrouping | null {
  return LIST_GROUPINGS.find((grouping) => grouping === named) ?? null
}

/** The list's query with its grouping, where that is not the order it has anyway. */
export function groupedQuery(query: string, grouping: ListGrouping, sort: string): string {
  if (grouping === 'none' || (grouping === 'group' && sort === 'key')) return query
  return [query, `groupBy=${grouping}`].filter(Boolean).join('&')
}

/** What a row of the table or a bar is grouped by. */
type Grouped = Pick<Task, 'group' | 'leadUnit' | 'owner' | 'deadline'>
export type TaskGroup<T extends Grouped = Task> = { key: string; rows: readonly T[] }

/** The tasks by what they are grouped by: plan groups in their order, others in the order in which they come. */
export function groupTasks<T extends Grouped>(
  tasks: readonly T[],
  grouping: ListGrouping,
  campaign: Pick<Campaign, 'groups'>,
): TaskGroup<T>[] {
  if (grouping === 'none') return tasks.length > 0 ? [{ key: '', rows: tasks }] : []
  const found = new Map<string, T[]>()
  if (grouping === 'group') for (const { key } of campaign.groups) found.set(key, [])
  for (const task of tasks) {
    const key = keyIn(grouping, task)
    const rows = found.get(key)
    if (rows) rows.push(task)
    else found.set(key, [task])
  }
  return [...found].map(([key, rows]) => ({ key, rows })).filter(({ rows }) => rows.length > 0)
}

function keyIn(grouping: Exclude<ListGrouping, 'none'>, task: Grouped): string {
  switch (grouping) {
    case 'group':
      return task.group
    case 'unit':
      return task.leadUnit.key
    case 'owner':
      return task.owner?.id ?? ''
    case 'deadline':
      return task.deadline
  }
}
