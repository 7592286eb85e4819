import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { TOP_BAR_ASIDE } from './top-bar'
import { useHydrated } from './use-hydrated'

/** What a page says in the top bar beside the search, where the bar is wide enough. */
export function TopBarAside({ children }: { children: ReactNode }) {
  const place = useHydrated() ? document.getElementById(TOP_BAR_ASIDE) : null
  return place && createPortal(children, place)
}
