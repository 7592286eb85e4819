import { useEffect, useState } from 'react'
import type { useTaskList } from '@/components/task-list/use-task-list'
import { BULK_MAX } from '@/lib/contracts/bulk'
import type { TaskSelection } from './use-selection'

/**
 * Chooses every task of the filter, also those the page has not asked for yet; they are brought first. Null where all of
 * them are chosen, or where there are more than one request may change.
 */
export function useGathering({ list, total }: ReturnType<typeof useTaskList>, selection: TaskSelection) {
  const [isWanted, setWanted] = useState(false)
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = list
  const { everyone } = selection
  useEffect(() => {
    if (!isWanted) return
    if (isFetchNextPageError) setWanted(false)
    else if (!hasNextPage) {
      everyone()
      setWanted(false)
    } else if (!isFetchingNextPage) void fetchNextPage()
  }, [isWanted, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage, everyone])
  const isOffered = total !== null && total <= BULK_MAX && selection.tasks.length < total
  return isOffered ? { n: total, gather: () => setWanted(true) } : null
}
