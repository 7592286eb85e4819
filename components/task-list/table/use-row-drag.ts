import { type PointerEvent, useRef, useState } from 'react'
import { useStable } from '@/components/task-list/use-stable'
import { followPointer } from '@/components/ui/follow-pointer'
import { type DrawnRow, type DropPlace, dropPlace } from './drop-place'

/** So near to the edge of the window the page moves along, so many px a frame. */
const EDGE_PX = 72
const SPEED_PX = 14

type Wishes = { idsOf: (id: string) => readonly string[]; onDrop: (id: string, to: number) => void }

/**
 * Pulling a row by its handle within its group; Esc gives up. Keys and the menu of the handle do the same. A line shows
 * where the row would stand: it alone is moved while the hand moves, no row is drawn anew.
 */
export function useRowDrag(wishes: Wishes) {
  const { idsOf, onDrop } = useStable(wishes)
  const [pulledId, setPulled] = useState<string | null>(null)
  const line = useRef<HTMLDivElement>(null)

  const grab = (id: string, event: PointerEvent<HTMLElement>) => {
    const table = event.currentTarget.closest('table')
    if (!table) return
    let [y, scrolled, frame] = [event.clientY, window.scrollY, 0]
    let drop: DropPlace | null = null
    const aim = () => {
      const rows = drawnRows(table)
      drop = dropPlace(idsOf(id), id, rows, y)
      showLine(line.current, table, rows, drop)
    }
    const along = () => {
      window.scrollBy(0, y < 2 * EDGE_PX ? -SPEED_PX : y > window.innerHeight - EDGE_PX ? SPEED_PX : 0)
      if (window.scrollY !== scrolled) aim()
      scrolled = window.scrollY
      frame = requestAnimationFrame(along)
    }
    const end = () => {
      cancelAnimationFrame(frame)
      setPulled(null)
      showLine(line.current, table, [], null)
    }
    followPointer(
      event,
      {
        onStart: () => {
          setPulled(id)
          frame = requestAnimationFrame(along)
        },
        onMove: (_, pointer) => {
          y = pointer.y
          aim()
        },
        onDrop: () => {
          end()
          if (drop) onDrop(id, drop.to)
        },
        onCancel: end,
      },
      'finger',
    )
  }
  return { pulledId, grab, line }
}

function drawnRows(table: HTMLElement): DrawnRow[] {
  return [...table.querySelectorAll<HTMLElement>('tr[data-row]')].map((row) => {
    const { top, bottom } = row.getBoundingClientRect()
    return { id: row.dataset['row'] ?? '', top, bottom }
  })
}

function showLine(
  line: HTMLElement | null,
  table: HTMLElement,
  rows: readonly DrawnRow[],
  drop: DropPlace | null,
) {
  const row = rows.find(({ id }) => id === drop?.at)
  if (!line) return
  line.hidden = !row
  if (!row || !drop) return
  const { left, width } = table.getBoundingClientRect()
  const top = drop.edge === 'above' ? row.top : row.bottom
  Object.assign(line.style, { top: `${top - 1}px`, left: `${left}px`, width: `${width}px` })
}
