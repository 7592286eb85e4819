import { type KeyboardEvent, type PointerEvent, useState } from 'react'

const STEPS: Record<string, number> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  PageDown: -7,
  PageUp: 7,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/** A day pointed at on a chart, by key or pointer; null while nobody looks for one. `start` = where the keys begin. */
export function useDayCursor(start: number, last: number, indexAt: (x: number) => number) {
  const [pointed, setPointed] = useState<number | null>(null)
  const [isFocused, setFocused] = useState(false)
  const within = (index: number) => Math.min(Math.max(index, 0), last)
  const index = pointed === null ? null : within(pointed)
  return {
    index,
    handlers: {
      onFocus: () => {
        setFocused(true)
        setPointed((before) => before ?? start)
      },
      onBlur: () => {
        setFocused(false)
        setPointed(null)
      },
      onKeyDown: (event: KeyboardEvent) => {
        const step = STEPS[event.key]
        if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return
        event.preventDefault()
        setPointed(within((index ?? start) + step))
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) =>
        setPointed(indexAt(event.clientX - event.currentTarget.getBoundingClientRect().left)),
      onPointerLeave: () => {
        if (!isFocused) setPointed(null)
      },
    },
  }
}
