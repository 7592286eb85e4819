'use client'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { OwnSession, SetPreferences } from '@/lib/contracts/person'
import { request } from '@/lib/http/api-client'
import { sessionKeys } from './session-keys'

export function ownSessionsQuery() {
  return queryOptions({
    queryKey: sessionKeys.list,
    queryFn: () => request<{ items: OwnSession[] }>('GET', '/api/sessions'),
  })
}

/** Signing out clears everything the browser holds of the person. */
export function useSignOut() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (where: 'here' | 'everywhere') =>
      request<void>('DELETE', where === 'here' ? '/api/session' : '/api/sessions'),
    onSuccess: () => {
      client.clear()
      window.location.assign('/sign-in')
    },
  })
}

export function useEndSession() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => request<void>('DELETE', `/api/sessions/${id}`),
    onSettled: () => client.invalidateQueries({ queryKey: sessionKeys.list }),
  })
}

export function useChangePassword(then: { onSuccess?: () => void } = {}) {
  return useMutation({
    mutationFn: (body: { current: string; next: string }) => request<void>('PUT', '/api/password', { body }),
    ...then,
  })
}

/** `then` happens also where what sent it is gone from the page by the time of the answer. */
export function useSetPreferences(
  then: { onSuccess?: (answer: unknown, body: SetPreferences) => void; onError?: () => void } = {},
) {
  return useMutation({
    mutationFn: (body: SetPreferences) => request<void>('PUT', '/api/preferences', { body }),
    ...then,
  })
}
