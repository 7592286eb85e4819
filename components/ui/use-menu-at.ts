import { useRef, useState } from 'react'

/**
 * Which `MenuAt` is open. Each opening is one of its own: the browser tells a moment late that a menu was closed, and what
 * it tells of an earlier one must not close what the next key has opened.
 */
export function useMenuAt<T extends { at: HTMLElement }>() {
  const [opened, setOpened] = useState<(T & { opening: number }) | null>(null)
  const count = useRef(0)
  return {
    opened,
    openMenu(about: T) {
      count.current += 1
      setOpened({ ...about, opening: count.current })
    },
    closeMenu: (opening: number) => setOpened((now) => (now?.opening === opening ? null : now)),
  }
}
