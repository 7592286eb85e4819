'use client'
import {
  mutationOptions,
  type QueryClient,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { useState } from 'react'
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

type Send = (list: ListPreferences) => Promise<unknown>
const put: Send = (list) => request<void>('PUT', '/api/preferences', { body: { list } })

/**
 * Shown at once and kept with the account. One request is on its way at a time, and all that is chosen meanwhile goes
 * behind it in one, so the last choice stands; what could not be kept is taken back, what is still to go stays.
 */
export function keepingLook(client: QueryClient, send: Send) {
  let kept: ListPreferences | undefined
  let waiting: ListPreferences | null = null
  return mutationOptions({
    scope: { id: 'list-look' },
    onMutate: (list: ListPreferences) => {
      kept ??= client.getQueryData<ListPreferences>(sessionKeys.look)
      waiting = { ...waiting, ...list }
      client.setQueryData<ListPreferences>(sessionKeys.look, (now) => ({ ...now, ...list }))
    },
    mutationFn: async () => {
      if (waiting === null) return
      const list = waiting
      waiting = null
      await send(list)
      kept = { ...kept, ...list }
    },
    onError: () => void client.setQueryData<ListPreferences>(sessionKeys.look, { ...kept, ...waiting }),
  })
}

export function useSetListLook() {
  const client = useQueryClient()
  const [options] = useState(() => keepingLook(client, put))
  return useMutation(options)
}
