import { useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Measure } from './title-lines'

export const LABEL_SIZE = 12.5

/** Mean advance of the UI face: close enough for the server, which has no canvas. */
const roughly: Measure = (text, weight) => text.length * LABEL_SIZE * (weight === 600 ? 0.56 : 0.53)

export function measureIn(node: HTMLElement): Measure {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return roughly
  const style = getComputedStyle(node)
  const figures = style.getPropertyValue('--font-num').trim() || style.fontFamily
  const known = new Map<string, number>()
  return (text, weight) => {
    const key = `${weight} ${text}`
    const found = known.get(key)
    if (found !== undefined) return found
    context.font = `${weight} ${LABEL_SIZE}px ${weight === 600 ? figures : style.fontFamily}`
    const { width } = context.measureText(text)
    known.set(key, width)
    return width
  }
}

/**
 * Width of the content box and of texts in it; `measured` is false on the server and in the first render. On a printed page
 * it is measured anew: a sheet of paper is as wide whatever screen it is printed from.
 */
export function useRoadMetrics(initialWidth: number, size: 'usual' | 'sheet' = 'usual') {
  const ref = useRef<HTMLDivElement>(null)
  const [metrics, setMetrics] = useState({ width: initialWidth, measure: roughly, measured: false })
  useLayoutEffect(() => {
    const node = ref.current
    if (!node) return
    let alive = true
    const take = () => {
      const width = Math.floor(node.clientWidth)
      if (alive && width > 0) setMetrics({ width, measure: measureIn(node), measured: true })
    }
    take()
    const observer = new ResizeObserver(() => take())
    observer.observe(node)
    // Widths change when the face arrives after the first paint.
    document.fonts.ready.then(take)
    const paper = size === 'sheet' ? window.matchMedia('print') : null
    // The page is drawn for paper right after this is told.
    const onPaper = () => flushSync(take)
    paper?.addEventListener('change', onPaper)
    return () => {
      alive = false
      observer.disconnect()
      paper?.removeEventListener('change', onPaper)
    }
  }, [size])
  return { ref, ...metrics }
}
