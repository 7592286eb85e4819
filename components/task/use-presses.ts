import { useState } from 'react'

/** A sheet that a press opens. Counted: a press while its last save is still on its way opens another one. */
export function usePresses() {
  const [{ n, isOpen }, set] = useState({ n: 0, isOpen: false })
  return {
    key: n,
    isOpen,
    open: () => set((now) => ({ n: now.n + 1, isOpen: true })),
    close: () => set((now) => ({ n: now.n, isOpen: false })),
  }
}
