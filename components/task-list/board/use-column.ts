import { useInfiniteQuery } from '@tanstack/react-query'
import { useViewer } from '@/components/shell/viewer-provider'
import { filterQuery, type ListFilter } from '@/components/task-list/list-filter'
import type { useTaskList } from '@/components/task-list/use-task-list'
import type { Task } from '@/lib/contracts/task'
import type { Status } from '@/lib/domain/task'
import { taskListQuery } from '@/lib/queries/tasks'

const PAGE = 40

export type ColumnTasks = {
  tasks: readonly Task[]
  /** null while it is asked */
  count: number | null
  more: { busy: boolean; onMore: () => void } | null
}

/**
 * The tasks of one column. A list that came whole is divided here; a longer one is asked column by column, with the
 * list's own filter, order and key, so that whatever edits lists reaches the columns.
 */
export function useColumn(
  status: Status,
  filter: ListFilter,
  found: ReturnType<typeof useTaskList>,
  moved: readonly Task[],
): ColumnTasks {
  const { campaignId } = useViewer()
  const isWhole = !found.list.hasNextPage
  const isMeant = filter.status.length === 0 || filter.status.includes(status)
  const query = filterQuery({ ...filter, status: [status] })
  const own = useInfiniteQuery({ ...taskListQuery(campaignId, query, PAGE), enabled: !isWhole && isMeant })
  const listed = isWhole ? found.tasks : (own.data?.pages.flatMap(({ items }) => items) ?? [])
  const here = listed.filter((task) => task.status === status)
  const arrived = moved.filter((task) => task.status === status && !here.some(({ id }) => id === task.id))
  const tasks = [...arrived, ...here]
  if (isWhole) return { tasks, count: tasks.length, more: null }
  const first = own.data?.pages[0]
  const total = first ? (first.totalOver ?? first.total ?? 0) : null
  const gone = listed.length - here.length
  return {
    tasks,
    count: isMeant ? total && total - gone + arrived.length : 0,
    more: own.hasNextPage ? { busy: own.isFetchingNextPage, onMore: () => void own.fetchNextPage() } : null,
  }
}
