import { type RefObject, useEffect, useMemo, useState } from 'react'
import type { ListColumn } from '@/lib/contracts/list-preferences'
import { type Columns, fitColumns, USUAL_ROOM } from './columns'

const REM_PX = 16

/** The columns that fit the table as wide as it is. */
export function useColumns(
  table: RefObject<HTMLTableElement | null>,
  chosen: readonly ListColumn[] | null | undefined,
  keyLength: number,
): Columns {
  const [room, setRoom] = useState(USUAL_ROOM)
  useEffect(() => {
    const box = table.current
    if (!box) return
    const look = () => {
      const gutter = Number.parseFloat(getComputedStyle(box).getPropertyValue('--gutter')) * REM_PX
      setRoom(box.clientWidth - 2 * (gutter || 0))
    }
    look()
    const observer = new ResizeObserver(look)
    observer.observe(box)
    return () => observer.disconnect()
  }, [table])
  return useMemo(() => fitColumns(chosen, room, keyLength), [chosen, room, keyLength])
}
