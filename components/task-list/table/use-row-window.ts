import { type RefObject, useEffect, useRef, useState } from 'react'
import { DRAW_ALL, type Drawn, drawn, drawnWhole, layOut, type Shown } from './row-window'

/** px between two looks at the part in sight, less than what is drawn around it */
const STEP = 320
/** Heights in px until a row or head has been drawn and measured. */
const GUESS = 77
const HEAD = 36
const FIRST_SIGHT = { top: 0, bottom: 2_000 }
const WIDTHS_KEPT = 3

/** Measured heights, by the width they were measured at: they outlive the page, so that Back finds every row where it was. */
const kept = new Map<number, Map<string, number>>()

function heightsAt(width: number): Map<string, number> {
  const known = kept.get(width) ?? new Map<string, number>()
  kept.delete(width)
  kept.set(width, known)
  for (const other of kept.keys()) if (kept.size > WIDTHS_KEPT) kept.delete(other)
  return known
}

/** Which rows are drawn: all of a list of ordinary size, else those in sight of the window and the pinned ones. */
export function useRowWindow(
  table: RefObject<HTMLTableElement | null>,
  groups: readonly Shown[],
  pinned: readonly (string | null)[],
): Drawn[] {
  const isLong = groups.reduce((sum, { rows }) => sum + rows.length, 0) > DRAW_ALL
  const sight = useSight(table, isLong)
  const heights = useHeights(table, isLong)
  if (!isLong) return groups.map(drawnWhole)
  const edges = layOut(groups, HEAD, (id) => heights.get(id) ?? GUESS)
  return groups.map(({ rows, folded }, index) => {
    const pins = folded
      ? []
      : pinned.flatMap((id) => {
          const at = id === null ? -1 : rows.findIndex((row) => row.id === id)
          return at < 0 ? [] : [at]
        })
    return drawn(edges[index] ?? new Float64Array(1), sight, [...new Set(pins)])
  })
}

/** The part of the table that the window shows, in px below its top. */
function useSight(table: RefObject<HTMLTableElement | null>, isLong: boolean) {
  const [sight, setSight] = useState(FIRST_SIGHT)
  useEffect(() => {
    if (!isLong) return
    const look = () => {
      const box = table.current?.getBoundingClientRect()
      if (!box) return
      const top = Math.floor(-box.top / STEP) * STEP
      const bottom = top + window.innerHeight + STEP
      setSight((now) => (now.top === top && now.bottom === bottom ? now : { top, bottom }))
    }
    look()
    window.addEventListener('scroll', look, { passive: true })
    window.addEventListener('resize', look)
    return () => {
      window.removeEventListener('scroll', look)
      window.removeEventListener('resize', look)
    }
  }, [table, isLong])
  return sight
}

/**
 * Heights of the rows as they were drawn, for the width the table has. A height counts only once its row is no longer
 * drawn, so learning one draws nothing anew: the next look at another part reads it.
 */
function useHeights(table: RefObject<HTMLTableElement | null>, isLong: boolean): Map<string, number> {
  const [width, setWidth] = useState(0)
  const watch = useRef<ResizeObserver | null>(null)
  useEffect(() => {
    const box = table.current
    if (!box || !isLong) return
    const known = heightsAt(width)
    const observer = new ResizeObserver((entries) => {
      for (const { target, borderBoxSize } of entries) {
        const id = target.getAttribute('data-row')
        const height = borderBoxSize[0]?.blockSize ?? 0
        if (id === null) setWidth(box.clientWidth)
        else if (height > 0) known.set(id, height)
        else observer.unobserve(target)
      }
    })
    observer.observe(box)
    watch.current = observer
    return () => observer.disconnect()
  }, [table, isLong, width])
  // Rows that were drawn since; one that is watched already is not watched twice.
  useEffect(() => {
    for (const row of table.current?.querySelectorAll('tr[data-row]') ?? []) watch.current?.observe(row)
  })
  return heightsAt(width)
}
