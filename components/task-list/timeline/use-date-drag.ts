import { type MouseEvent, type PointerEvent, useEffect, useRef } from 'react'
import type { TimelineItem } from '@/lib/contracts/timeline'
import { type Grip, movedDates, type SpanDates } from './span-dates'

/** Under this the hand only shook. */
const SLACK_PX = 4

type Pull = { item: TimelineItem; grip: Grip; x: number; days: number; moved: boolean }
type Wishes = {
  /** pixels a day */
  px: number
  itemAt: (element: Element) => TimelineItem | undefined
  onTry: (item: TimelineItem, dates: SpanDates) => void
  onDrop: (item: TimelineItem, dates: SpanDates) => void
  onGiveUp: () => void
  /** a press that pulled nothing */
  onPress: (item: TimelineItem) => void
}

/**
 * Pulling a bar with mouse or pen: the middle moves both dates, an end moves one. A finger scrolls instead; for it, and
 * for keys, there are the dates dialog and the arrows. Esc gives up.
 */
export function useDateDrag(wishes: Wishes) {
  const pull = useRef<Pull | null>(null)
  const pulled = useRef(false)
  const { onGiveUp } = wishes
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !pull.current) return
      event.preventDefault()
      event.stopPropagation()
      pull.current = null
      onGiveUp()
    }
    document.addEventListener('keydown', onKeyDown, { capture: true })
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [onGiveUp])
  const datesOf = ({ item, grip, days }: Pull) => movedDates(item, grip, days)

  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      pulled.current = false
      const target = event.target as Element
      const bar = target.closest('[data-bar][data-movable]')
      const item = bar && wishes.itemAt(bar)
      if (!bar || !item || event.button !== 0 || event.pointerType === 'touch') return
      event.preventDefault()
      const grip = target.closest<HTMLElement>('[data-grip]')?.dataset['grip']
      pull.current = {
        item,
        grip: grip === 'start' || grip === 'due' ? grip : 'both',
        x: event.clientX,
        days: 0,
        moved: false,
      }
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const now = pull.current
      if (!now) return
      const distance = event.clientX - now.x
      if (!now.moved && Math.abs(distance) < SLACK_PX) return
      const days = Math.round(distance / wishes.px)
      if (now.moved && days === now.days) return
      pulled.current = true
      pull.current = { ...now, moved: true, days }
      wishes.onTry(now.item, datesOf(pull.current))
    },
    onPointerUp: () => {
      const now = pull.current
      pull.current = null
      if (now?.moved) wishes.onDrop(now.item, datesOf(now))
    },
    onPointerCancel: () => {
      if (pull.current) wishes.onGiveUp()
      pull.current = null
    },
    onClick: (event: MouseEvent<HTMLElement>) => {
      // The pointer was captured, so the click may name the table: what lies under it counts.
      const under = document.elementFromPoint(event.clientX, event.clientY)
      const bar = under?.closest('[data-bar]')
      const item = bar && !pulled.current ? wishes.itemAt(bar) : undefined
      if (item && event.detail > 0) wishes.onPress(item)
    },
  }
}
