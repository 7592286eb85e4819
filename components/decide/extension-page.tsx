'use client'
import { useQuery } from '@tanstack/react-query'
import { LoadFailure } from '@/components/shell/load-failure'
import { NotFoundView } from '@/components/shell/not-found-view'
import { extensionQuery } from '@/lib/queries/decisions'
import { DecideSkeleton } from './decide-skeleton'
import { ExtensionView } from './extension-view'

/** A request for a later date: both dates, the road between, and both outcomes line by line. */
export function ExtensionPage({ id }: { id: string }) {
  const asked = useQuery(extensionQuery(id))
  const { data, error } = asked
  if (data) return <ExtensionView key={id} found={data} />
  if (!error) return <DecideSkeleton />
  return <LoadFailure asked={asked} unknown={<NotFoundView />} className="px-10 py-8 max-md:px-4" />
}
