import { useCallback, useSyncExternalStore } from 'react'

/** From here on the panel stands beside the table (`lg` of the theme). */
export const BESIDE = '(width >= 1180px)'

/** Up to here there is no room for columns, bars and weeks (`md` of the theme). A sheet of paper is as narrow and no phone. */
export const PHONE = 'screen and (width < 900px)'

/** Whether a media query holds; null on the server and during the first render. */
export function useMedia(query: string): boolean | null {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = window.matchMedia(query)
      media.addEventListener('change', listener)
      return () => media.removeEventListener('change', listener)
    },
    [query],
  )
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => null,
  )
}

/** Whether there is room for the panel beside the list. */
export function fitsBeside(): boolean {
  return window.matchMedia(BESIDE).matches
}
