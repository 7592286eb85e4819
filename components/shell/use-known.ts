import { type QueryKey, useQueryClient } from '@tanstack/react-query'
import { useCallback, useSyncExternalStore } from 'react'

/** What the page has read under a key. It is looked up, not asked for: an observer here would stand in the way of the page's own reading. */
export function useKnown<T>(key: QueryKey): T | undefined {
  const client = useQueryClient()
  const subscribe = useCallback((tell: () => void) => client.getQueryCache().subscribe(tell), [client])
  return useSyncExternalStore(
    subscribe,
    () => client.getQueryData<T>(key),
    () => undefined,
  )
}
