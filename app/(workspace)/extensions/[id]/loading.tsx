import { DecideSkeleton } from '@/components/decide/decide-skeleton'

export default function Loading() {
  return <DecideSkeleton />
}
