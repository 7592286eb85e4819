'use client'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { NameStandIn, StandIn, StandInList } from '@/lib/contracts/stand-in'
import { request } from '@/lib/http/api-client'
import { standInKeys } from './stand-in-keys'

export function standInsQuery() {
  return queryOptions({
    queryKey: standInKeys.list,
    queryFn: () => request<StandInList>('GET', '/api/stand-ins'),
  })
}

export function useNameStandIn() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ body, key }: { body: NameStandIn; key: string }) =>
      request<StandIn>('POST', '/api/stand-ins', { body, idempotencyKey: key }),
    onSuccess: () => client.invalidateQueries({ queryKey: standInKeys.list }),
  })
}

export function useEndStandIn() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, key }: { id: string; key: string }) =>
      request<void>('DELETE', `/api/stand-ins/${id}`, { idempotencyKey: key }),
    onSettled: () => client.invalidateQueries({ queryKey: standInKeys.list }),
  })
}
