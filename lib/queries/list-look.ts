'use client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ListPreferences } from '@/lib/contracts/list-preferences'
import { request } from '@/lib/http/api-client'
import { sessionKeys } from './session-keys'

/** How the person looks at the list: `opening` as the page brought it, since then as it was changed here. */
export function useListLook(opening: ListPreferences): ListPreferences {
  return useQuery({
    queryKey: sessionKeys.look,
    queryFn: () => opening,
    initialData: opening,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  }).data
}

/** Shown at once and kept with the account; taken back when it could not be kept. */
export function useSetListLook() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (list: ListPreferences) => request<void>('PUT', '/api/preferences', { body: { list } }),
    onMutate: (list) => {
      const before = client.getQueryData<ListPreferences>(sessionKeys.look)
      client.setQueryData<ListPreferences>(sessionKeys.look, (now) => ({ ...now, ...list }))
      return before
    },
    onError: (_error, _list, before) => client.setQueryData(sessionKeys.look, before),
  })
}
