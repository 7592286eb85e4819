import { useEffect } from 'react'
import { isApple } from './apple'
import { isOffered, runAction } from './key-actions'
import { readStroke, type Stroke } from './read-stroke'

const TYPING = 'input:not([type=checkbox]), textarea, select, [contenteditable], [role=combobox]'
/** A toast lies in the top layer too, but takes no keys. */
const LAYERS = 'dialog:modal, [popover=auto]:popover-open'
/** How long the first stroke of a sequence waits for the second. */
const PATIENCE_MS = 1_500

type Pending = { key: string; until: number } | null

/**
 * Listens for the keys of the whole page; none while somebody types or something lies over the page. React hears keys at
 * the document, the page behind it at the window: what a part of the page stops is its own key.
 */
export function useKeyListener(singleKeys: boolean): void {
  useEffect(() => {
    let pending: Pending = null
    const onKeyDown = (event: KeyboardEvent) => {
      // Shift alone must not part a sequence.
      if (event.key !== 'Shift') pending = isTaken(event) ? null : answer(event, pending, singleKeys)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [singleKeys])
}

/** Starts what the stroke means, if that is offered now; returns the beginning of a sequence. */
function answer(event: KeyboardEvent, pending: Pending, singleKeys: boolean): Pending {
  const before = pending && event.timeStamp < pending.until ? pending.key : null
  const read = readStroke(strokeOf(event), before, singleKeys)
  if (read.action && isOffered(read.action)) {
    event.preventDefault()
    runAction(read.action)
  }
  return read.pending ? { key: read.pending, until: event.timeStamp + PATIENCE_MS } : null
}

function strokeOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): Stroke {
  const [mod, other] = isApple() ? [metaKey, ctrlKey] : [ctrlKey, metaKey]
  return { key, mod, foreign: altKey || other }
}

/** Another part has answered, something lies over the page, or somebody types: then only chords are keys. */
function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || document.querySelector(LAYERS) !== null) return true
  const isChord = (event.ctrlKey || event.metaKey) && !event.altKey
  return !isChord && event.target instanceof Element && event.target.closest(TYPING) !== null
}
