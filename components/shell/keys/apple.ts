import { useSyncExternalStore } from 'react'

/** Apple's keyboards have ⌘ where others have Ctrl. */
export function isApple(): boolean {
  return /mac|iphone|ipad/i.test(navigator.platform)
}

const never = () => () => undefined

/** The same for what is printed: false on the server and during the first render. */
export function useIsApple(): boolean {
  return useSyncExternalStore(never, isApple, () => false)
}
