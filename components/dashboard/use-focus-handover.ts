import { useCallback, useRef } from 'react'

/** Opening the strip moves the focus to its date, closing it back to the button that opened it. */
export function useFocusHandover() {
  const expected = useRef<'strip' | 'button' | null>(null)
  const stripRef = useCallback((box: HTMLElement | null) => {
    if (!box || expected.current !== 'strip') return
    expected.current = null
    box.querySelector('input')?.focus()
  }, [])
  const buttonRef = useCallback((button: HTMLButtonElement | null) => {
    // The button stands in the top bar or beside the title; the other one is not shown and takes no focus.
    if (!button || expected.current !== 'button' || button.offsetParent === null) return
    expected.current = null
    button.focus()
  }, [])
  return {
    stripRef,
    buttonRef,
    expect: (target: 'strip' | 'button') => {
      expected.current = target
    },
  }
}
