'use client'
import dynamic from 'next/dynamic'
import { ListSkeleton } from './list-skeleton'
import { TaskListPage } from './task-list-page'
import { useListAddress } from './use-list-address'
import { useCampaign } from './use-task-list'

// Who looks at the table does not carry the other views.
const BoardPage = dynamic(() => import('./board/board-page').then((module) => module.BoardPage), {
  loading: ListSkeleton,
})
const CalendarPage = dynamic(() => import('./calendar/calendar-page').then((module) => module.CalendarPage), {
  loading: ListSkeleton,
})

/** "Nhiệm vụ" in the view of the address; the timeline has a page of its own. */
export function TaskViews() {
  const { view } = useListAddress(useCampaign())
  if (view === 'board') return <BoardPage />
  if (view === 'calendar') return <CalendarPage />
  return <TaskListPage />
}
