import { ListSkeleton } from '@/components/task-list/list-skeleton'

export default function Loading() {
  return <ListSkeleton />
}
