'use client'
import { useQuery } from '@tanstack/react-query'
import { extensionQuery } from '@/lib/queries/decisions'
import { DecideSkeleton } from './decide-skeleton'
import { ExtensionView } from './extension-view'
import { LoadFailure } from './load-failure'

/** A request for a later date: both dates, the road between, and both outcomes line by line. */
export function ExtensionPage({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(extensionQuery(id))
  if (data) return <ExtensionView key={id} found={data} />
  return error ? <LoadFailure error={error} onRetry={() => void refetch()} /> : <DecideSkeleton />
}
