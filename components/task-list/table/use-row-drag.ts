import { type PointerEvent, useCallback, useEffect, useRef, useState } from 'react'
import { dropPlace } from './drop-place'

/** Under this the hand only shook. */
const SLACK_PX = 4
/** So near to the edge of the window the page moves along, so many px a frame. */
const EDGE_PX = 72
const SPEED_PX = 14

export type Pull = { id: string; drop: { to: number; at: string; edge: 'above' | 'below' } | null }
type Wishes = { idsOf: (id: string) => readonly string[]; onDrop: (id: string, to: number) => void }

/** Pulling a row by its handle within its group; Esc gives up. Keys and the menu of the handle do the same. */
export function useRowDrag({ idsOf, onDrop }: Wishes) {
  const hand = useRef<{ id: string; start: number; y: number; table: HTMLElement } | null>(null)
  const wasPulled = useRef(false)
  const [pull, setPull] = useState<Pull | null>(null)
  const isPulling = pull !== null
  const aim = useCallback(() => {
    const { id, y, table } = hand.current ?? {}
    if (id === undefined || y === undefined || !table) return
    const shown = [...table.querySelectorAll<HTMLElement>('tr[data-row]')].map((row) => {
      const { top, bottom } = row.getBoundingClientRect()
      return { id: row.dataset['row'] ?? '', top, bottom }
    })
    setPull({ id, drop: dropPlace(idsOf(id), id, shown, y) })
  }, [idsOf])
  const giveUp = useCallback(() => {
    hand.current = null
    setPull(null)
  }, [])
  useEffect(() => {
    if (!isPulling) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      giveUp()
    }
    let frame = requestAnimationFrame(function along() {
      const y = hand.current?.y ?? window.innerHeight / 2
      const by = y < 2 * EDGE_PX ? -SPEED_PX : y > window.innerHeight - EDGE_PX ? SPEED_PX : 0
      if (by !== 0) {
        window.scrollBy(0, by)
        aim()
      }
      frame = requestAnimationFrame(along)
    })
    document.addEventListener('keydown', onKeyDown, { capture: true })
    return () => {
      cancelAnimationFrame(frame)
      document.removeEventListener('keydown', onKeyDown, { capture: true })
    }
  }, [isPulling, aim, giveUp])

  return {
    pull,
    /** whether the press that ends now was a pull, and so opens nothing */
    isPull: () => wasPulled.current,
    on: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        const handle = event.target instanceof Element ? event.target.closest('[data-handle]') : null
        const id = handle?.closest<HTMLElement>('[data-row]')?.dataset['row']
        wasPulled.current = false
        if (!id || event.button !== 0) return
        hand.current = { id, start: event.clientY, y: event.clientY, table: event.currentTarget }
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        const now = hand.current
        if (!now) return
        now.y = event.clientY
        if (!wasPulled.current && Math.abs(now.y - now.start) < SLACK_PX) return
        if (!wasPulled.current) event.currentTarget.setPointerCapture(event.pointerId)
        wasPulled.current = true
        aim()
      },
      onPointerUp: () => {
        if (pull?.drop && hand.current) onDrop(pull.id, pull.drop.to)
        giveUp()
      },
      onPointerCancel: giveUp,
    },
  }
}
