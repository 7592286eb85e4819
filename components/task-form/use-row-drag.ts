import { type PointerEvent, useState } from 'react'
import { followPointer } from '@/components/ui/follow-pointer'

/** A row on its way: how far it has been carried, and where it would end. */
type RowDrag = { from: number; to: number; by: number; height: number }

/** Within this distance of the window's edge the page scrolls along. */
const EDGE_PX = 72
const SCROLL_PX = 14

/** Carries a row of a list up and down by a handle in it, with mouse, pen or finger; Esc leaves all as it was. */
export function useRowDrag(onMove: (from: number, to: number) => void) {
  const [drag, setDrag] = useState<RowDrag | null>(null)
  const grab = (from: number, event: PointerEvent<HTMLElement>) => {
    const row = event.currentTarget.closest('li')
    const boxes = [...(row?.parentElement?.children ?? [])].map((other) => other.getBoundingClientRect())
    const own = boxes[from]
    if (!own) return
    const start = event.clientY + window.scrollY
    const height = own.height + (boxes[1] && boxes[0] ? boxes[1].top - boxes[0].bottom : 0)
    let now: RowDrag = { from, to: from, by: 0, height }
    const show = (next: RowDrag) => {
      now = next
      setDrag(next)
    }
    followPointer(
      event,
      {
        onStart: () => show(now),
        onMove: (_, { y }) => {
          scrollAtEdge(y)
          const by = y + window.scrollY - start
          show({ ...now, by, to: placeAt(boxes, from, own.top + own.height / 2 + by) })
        },
        onDrop: () => {
          setDrag(null)
          if (now.to !== from) onMove(from, now.to)
        },
        onCancel: () => setDrag(null),
      },
      'finger',
    )
  }
  return { drag, grab }
}

/** How many of the other rows have their middle above this height. */
function placeAt(boxes: readonly DOMRect[], from: number, middle: number): number {
  return boxes.filter((box, at) => at !== from && box.top + box.height / 2 < middle).length
}

function scrollAtEdge(y: number): void {
  if (y < EDGE_PX) window.scrollBy(0, -SCROLL_PX)
  if (y > window.innerHeight - EDGE_PX) window.scrollBy(0, SCROLL_PX)
}

/** How far a row is drawn from its own place while another one, or itself, is carried: pixels. */
export function offsetOf(drag: RowDrag | null, at: number): number {
  if (!drag) return 0
  if (at === drag.from) return drag.by
  if (at > drag.from && at <= drag.to) return -drag.height
  return at < drag.from && at >= drag.to ? drag.height : 0
}
