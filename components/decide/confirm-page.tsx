'use client'
import { useQuery } from '@tanstack/react-query'
import { LoadFailure } from '@/components/shell/load-failure'
import { NotFoundView } from '@/components/shell/not-found-view'
import { resultDecisionQuery } from '@/lib/queries/decisions'
import { ConfirmView } from './confirm-view'
import { DecideSkeleton } from './decide-skeleton'

/** A result that waits: asked beside delivered, its evidence, and both answers with their effect. */
export function ConfirmPage({ id }: { id: string }) {
  const asked = useQuery(resultDecisionQuery(id))
  const { data, error } = asked
  if (data) return <ConfirmView key={id} found={data} />
  if (!error) return <DecideSkeleton />
  return <LoadFailure asked={asked} unknown={<NotFoundView />} className="px-10 py-8 max-md:px-4" />
}
