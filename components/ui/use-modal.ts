import { type RefObject, useLayoutEffect, useReducer, useRef } from 'react'

const FIRST_FIELD =
  '[data-autofocus], [data-modal-body] :is(input:not([type=hidden]), select, textarea, [contenteditable]):not(:disabled)'

/**
 * Drives a native modal dialog from a controlled `open`. Every wish to leave (Esc, back gesture, scrim) is only
 * a request: the owner closes by setting `open` to false, or leaves it open. A dialog starts in its first field;
 * a sheet does not, so that no keyboard covers it, and its scrim may be pressed.
 */
export function useModal(open: boolean, onRequestClose: () => void, kind: 'dialog' | 'sheet') {
  const ref = useRef<HTMLDialogElement>(null)
  const [, reopen] = useReducer((count: number) => count + 1, 0)

  // Runs after every render on purpose: a second Esc closes the native dialog without asking.
  useLayoutEffect(() => {
    const dialog = ref.current
    if (!dialog || dialog.open === open) return
    if (!open) return dialog.close()
    dialog.showModal()
    const field = kind === 'dialog' ? dialog.querySelector<HTMLElement>(FIRST_FIELD) : null
    ;(field ?? dialog).focus({ preventScroll: true })
  })
  useCloseOnUnmount(ref)

  return {
    ref,
    tabIndex: -1,
    onClick: (event: React.MouseEvent) => {
      if (kind === 'sheet' && event.target === event.currentTarget) onRequestClose()
    },
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      const target = event.target as HTMLElement
      // An open menu in the dialog takes its own Esc; an open list takes it without the browser's help.
      if (target.closest('[popover]')) return
      event.preventDefault()
      if (target.getAttribute('aria-expanded') === 'true') return
      event.stopPropagation()
      onRequestClose()
    },
    onCancel: (event: React.SyntheticEvent) => {
      if (event.target !== event.currentTarget) return
      event.preventDefault()
      onRequestClose()
    },
    onClose: (event: React.SyntheticEvent) => {
      // The event comes late: a dialog that has been shown again since is not the one that closed.
      if (event.target !== event.currentTarget || !open || ref.current?.open) return
      onRequestClose()
      reopen()
    },
  }
}

// Closing before the element leaves the page is what gives the focus back to the opener.
function useCloseOnUnmount(ref: RefObject<HTMLDialogElement | null>) {
  useLayoutEffect(() => {
    const dialog = ref.current
    return () => dialog?.close()
  }, [ref])
}
