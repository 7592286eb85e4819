'use client'
import { useQuery } from '@tanstack/react-query'
import { resultDecisionQuery } from '@/lib/queries/decisions'
import { ConfirmView } from './confirm-view'
import { DecideSkeleton } from './decide-skeleton'
import { LoadFailure } from './load-failure'

/** A result that waits: asked beside delivered, its evidence, and both answers with their effect. */
export function ConfirmPage({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(resultDecisionQuery(id))
  if (data) return <ConfirmView key={id} found={data} />
  return error ? <LoadFailure error={error} onRetry={() => void refetch()} /> : <DecideSkeleton />
}
