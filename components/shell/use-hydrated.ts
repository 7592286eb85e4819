import { useSyncExternalStore } from 'react'

const nothingToWatch = () => () => undefined

/**
 * False on the server and in the first render of the browser. Parts of a page come to life one after another: what one
 * has fetched by then must not show in another before it has matched the server's HTML.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    nothingToWatch,
    () => true,
    () => false,
  )
}
