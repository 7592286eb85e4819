import { type RefObject, useEffect, useMemo, useState } from 'react'
import { HEAD } from './head-layout'
import { DRAW_ALL, type Drawn, drawnRows, ROW_HEIGHT, rowTop } from './row-window'
import type { GroupRows } from './use-groups'

/** Rows between two drawings: a step smaller than what is drawn around the part in sight. */
const STEP = 6 * ROW_HEIGHT
const FIRST_SIGHT = 1_000

/** Which rows are drawn: all of a plan of ordinary size and all on paper, else those in sight. */
export function useRowWindow(
  scroller: RefObject<HTMLDivElement | null>,
  {
    groups,
    count,
    openId,
    printing,
  }: { groups: readonly GroupRows[]; count: number; openId: string | null; printing: boolean },
): Drawn[] {
  const isLong = count > DRAW_ALL
  const [sight, setSight] = useState({ top: 0, height: FIRST_SIGHT })
  useEffect(() => {
    const box = scroller.current
    if (!box || !isLong) return
    const look = () => {
      const top = Math.floor(box.scrollTop / STEP) * STEP
      const height = box.clientHeight + STEP
      setSight((now) => (now.top === top && now.height === height ? now : { top, height }))
    }
    look()
    box.addEventListener('scroll', look, { passive: true })
    const observer = new ResizeObserver(look)
    observer.observe(box)
    return () => {
      box.removeEventListener('scroll', look)
      observer.disconnect()
    }
  }, [scroller, isLong])
  // A task opened from elsewhere may stand where nothing is drawn yet.
  useEffect(() => {
    const box = scroller.current
    const top = openId && isLong ? rowTop(groups, openId) : null
    if (!box || top === null) return
    const room = box.clientHeight - HEAD.height
    if (top < box.scrollTop || top + ROW_HEIGHT > box.scrollTop + room) box.scrollTop = top - room / 2
  }, [scroller, groups, openId, isLong])
  return useMemo(
    () => drawnRows(groups, isLong && !printing ? sight : null),
    [groups, isLong, printing, sight],
  )
}
