import { useEffect, useRef } from 'react'
import { SEARCH_ID } from './search-field'

type Keys = { onNext: () => void; onPrevious: () => void; onClose: () => void }

const TYPING = 'input, textarea, select, [contenteditable], [role=combobox]'
/** A toast lies in the top layer too, but takes no keys. */
const LAYERS = 'dialog:modal, [popover=auto]:popover-open'

/** Keys of the whole page: `/` goes to the search; with a task open J and K turn to the next and previous, Esc closes it. */
export function useListKeys(open: boolean, keys: Keys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isTaken(event)) return
      const { onNext, onPrevious, onClose } = latest.current
      const act = {
        '/': () => document.getElementById(SEARCH_ID)?.focus(),
        ...(open ? { j: onNext, k: onPrevious, escape: onClose } : {}),
      }[event.key.toLowerCase()]
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [open])
}

/** Somebody types, another part has answered, or something lies over the page. */
function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return true
  if (event.target instanceof Element && event.target.closest(TYPING)) return true
  return document.querySelector(LAYERS) !== null
}
