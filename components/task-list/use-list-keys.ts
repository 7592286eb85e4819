'use client'
import { useEffect, useRef } from 'react'
import { SEARCH_ID } from './search-field'

type Keys = { onNext: () => void; onPrevious: () => void; onClose: () => void }

const TYPING = 'input, textarea, select, [contenteditable], [role=combobox]'

/** Keys of the whole page: `/` goes to the search; with a task open J and K turn to the next and previous, Esc closes it. */
export function useListKeys(open: boolean, keys: Keys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement
      const held = event.ctrlKey || event.metaKey || event.altKey
      if (event.defaultPrevented || held || document.querySelector('dialog:modal, [popover]:popover-open:not(section)')) return
      if (event.key === 'Escape' && open && !target.closest(TYPING)) return latest.current.onClose()
      if (target.closest(TYPING)) return
      const act = {
        '/': () => document.getElementById(SEARCH_ID)?.focus(),
        ...(open ? { j: latest.current.onNext, k: latest.current.onPrevious } : {}),
      }[event.key.toLowerCase()]
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [open])
}
