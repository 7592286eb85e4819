import type { ListFilter } from '@/components/task-list/list-filter'
import type { useTaskList } from '@/components/task-list/use-task-list'
import type { Task } from '@/lib/contracts/task'
import type { Status } from '@/lib/domain/task'
import { type ColumnTasks, useColumn } from './use-column'

export type Columns = Record<Status, ColumnTasks>

/** Every column of the board; each pages by itself. */
export function useColumns(
  filter: ListFilter,
  found: ReturnType<typeof useTaskList>,
  moved: readonly Task[],
): Columns {
  return {
    not_started: useColumn('not_started', filter, found, moved),
    in_progress: useColumn('in_progress', filter, found, moved),
    submitted: useColumn('submitted', filter, found, moved),
    completed: useColumn('completed', filter, found, moved),
    paused: useColumn('paused', filter, found, moved),
    cancelled: useColumn('cancelled', filter, found, moved),
  }
}
