import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
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
  /** asks again, where it could not be asked */
  onRetry: (() => void) | null
}

/**
 * The tasks of one column, page by page. A list that came whole is divided here; a longer one is asked column by
 * column, with the list's own filter, order and key, so that whatever edits lists reaches the columns.
 */
export function useColumn(
  status: Status,
  filter: ListFilter,
  found: ReturnType<typeof useTaskList>,
  moved: readonly Task[],
): ColumnTasks {
  const isWhole = !found.list.hasNextPage
  const asked = useAsked(status, filter, isWhole ? 'whole' : 'part')
  const listed = isWhole ? found.tasks : asked.tasks
  const here = listed.filter((task) => task.status === status)
  const arrived = moved.filter((task) => task.status === status && !here.some(({ id }) => id === task.id))
  const all = [...arrived, ...here]
  // What is here already is not drawn at once either.
  const [pages, setPages] = useState(1)
  const tasks = all.slice(0, pages * PAGE)
  const isMore = all.length > tasks.length
  const onMore = () => {
    setPages(pages + 1)
    if (!isMore) asked.onNext()
  }
  const gone = listed.length - here.length
  return {
    tasks,
    count: isWhole ? all.length : asked.total && asked.total - gone + arrived.length,
    more: isMore || (!isWhole && asked.hasNext) ? { busy: asked.busy, onMore } : null,
    onRetry: isWhole ? null : asked.onRetry,
  }
}

/** The column's own list, asked only where the page's list did not come whole. */
function useAsked(status: Status, filter: ListFilter, list: 'whole' | 'part') {
  const { campaignId } = useViewer()
  const isMeant = filter.status.length === 0 || filter.status.includes(status)
  const own = useInfiniteQuery({
    ...taskListQuery(campaignId, filterQuery({ ...filter, status: [status] }), PAGE),
    enabled: list === 'part' && isMeant,
    placeholderData: keepPreviousData,
  })
  if (!isMeant) return { tasks: [], total: 0, hasNext: false, busy: false, onNext: () => {}, onRetry: null }
  const pages = own.data?.pages ?? []
  const [first] = pages
  return {
    tasks: pages.flatMap(({ items }) => items),
    total: first ? (first.totalOver ?? first.total ?? 0) : null,
    hasNext: own.hasNextPage,
    busy: own.isFetchingNextPage,
    onNext: () => void own.fetchNextPage(),
    onRetry: own.isError && !own.data ? () => void own.refetch() : null,
  }
}
