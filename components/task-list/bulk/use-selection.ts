import { useEffect, useMemo, useState } from 'react'
import type { Task } from '@/lib/contracts/task'
import { allOrNone, extended, NOTHING, type Selection, toggled } from './selection'

type Rows = {
  /** as they stand on the screen */
  order: readonly Task[]
  /** with those of folded groups */
  all: readonly Task[]
}

/** The rows chosen on the page, folded away or not. Another filter starts anew; Esc lets go of them. */
export function useSelection({ order, all }: Rows, query: string) {
  const [kept, setKept] = useState<{ query: string; selection: Selection }>({ query, selection: NOTHING })
  const selection = kept.query === query ? kept.selection : NOTHING
  const set = (next: Selection) => setKept({ query, selection: next })
  const ids = useMemo(() => order.map(({ id }) => id), [order])
  // Ten thousand rows against as many chosen ones: looked up, not searched.
  const chosen = useMemo(() => new Set(selection.ids), [selection])
  const hasAny = selection.ids.length > 0
  useEffect(() => {
    if (!hasAny) return
    const onKeyDown = (event: KeyboardEvent) => {
      const isLayer = document.querySelector('dialog:modal, [popover=auto]:popover-open') !== null
      if (event.key !== 'Escape' || event.defaultPrevented || isLayer) return
      event.preventDefault()
      setKept({ query, selection: NOTHING })
    }
    // Before the panel's own Esc: the bar lies above it.
    document.addEventListener('keydown', onKeyDown, { capture: true })
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [hasAny, query])
  return {
    has: (id: string) => chosen.has(id),
    tasks: chosen.size === 0 ? [] : all.filter(({ id }) => chosen.has(id)),
    isAll: ids.length > 0 && ids.every((id) => chosen.has(id)),
    choose: (id: string, isRange: boolean) =>
      set(isRange ? extended(selection, id, ids) : toggled(selection, id)),
    all: () => set(allOrNone(selection, ids)),
    everyone: () => set({ ids: all.map(({ id }) => id), from: null }),
    clear: () => set(NOTHING),
  }
}

export type TaskSelection = ReturnType<typeof useSelection>
