import { WorkSkeleton } from '@/components/my-work/work-skeleton'

export default function Loading() {
  return <WorkSkeleton />
}
