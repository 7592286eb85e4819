import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { dayOf } from './day-number'
import { dayAtX, dayByKey } from './road-days'
import type { RoadLayout } from './road-layout'

type Props = {
  layout: RoadLayout
  /** YYYY-MM-DD: the ends of the way it moves on, and where it stands. */
  first: string
  last: string
  day: string
  label: string
  /** "31/05/2022, còn 98 ngày" */
  valueText: string
  hintId?: string
  onMove: (day: string) => void
}

/** From here on a finger means the knob and not the page. */
const FINGER_STARTS_PX = 6

/**
 * The day on the road as a slider: arrows move it a day, PageUp and PageDown a week, Home and End to the ends; it is
 * dragged, or the road is pressed where it shall stand. A finger that goes up or down scrolls the page.
 */
export function RoadKnob({ layout, first, last, day, label, valueText, hintId, onMove }: Props) {
  const { band, scale } = layout
  const knob = useRef<HTMLDivElement>(null)
  const drag = useDrag({ layout, first, last, day, onMove, knob })
  const [from, to] = [dayOf(first), dayOf(last)]
  const x = Math.min(scale.start + (dayOf(day) - from) * scale.perDay, scale.end)
  const onKeyDown = (event: KeyboardEvent) => {
    const next = dayByKey(event.key, day, first, last)
    if (next === null || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    if (next !== day) onMove(next)
  }
  return (
    <div
      data-road-track
      className="absolute inset-x-0 h-11 cursor-pointer touch-pan-y select-none print:hidden"
      style={{ top: band.top + band.height / 2 - 22 }}
      {...drag}
    >
      <div
        ref={knob}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-orientation="horizontal"
        aria-valuemin={0}
        aria-valuemax={to - from}
        aria-valuenow={dayOf(day) - from}
        aria-valuetext={valueText}
        aria-describedby={hintId}
        onKeyDown={onKeyDown}
        className="group absolute top-0 grid size-11 -translate-x-1/2 cursor-grab place-items-center outline-none active:cursor-grabbing"
        style={{ left: x }}
      >
        <span className="flex size-7 items-center justify-center gap-1 rounded-full border-[2.5px] border-ink bg-surface group-focus-visible:outline-2 group-focus-visible:outline-focus group-focus-visible:outline-offset-2">
          <span className="h-2.5 w-0.5 rounded-full bg-ink" />
          <span className="h-2.5 w-0.5 rounded-full bg-ink" />
        </span>
      </div>
    </div>
  )
}

type Drag = Pick<Props, 'layout' | 'first' | 'last' | 'day' | 'onMove'> & {
  knob: React.RefObject<HTMLDivElement | null>
}

function useDrag({ layout, first, last, day, onMove, knob }: Drag) {
  const held = useRef<{ startX: number; was: string; moves: boolean } | null>(null)
  const dayAt = (event: PointerEvent<HTMLElement>) => {
    const left = event.currentTarget.getBoundingClientRect().left
    // A page that is shown larger measures its boxes larger than it lays them out.
    const zoom = event.currentTarget.getBoundingClientRect().width / event.currentTarget.offsetWidth || 1
    return dayAtX((event.clientX - left) / zoom, layout.scale, first, last)
  }
  const move = (event: PointerEvent<HTMLElement>) => {
    const next = dayAt(event)
    if (next !== day) onMove(next)
  }
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      const moves = event.pointerType !== 'touch'
      held.current = { startX: event.clientX, was: day, moves }
      // The press itself must not take the focus to the page.
      event.preventDefault()
      knob.current?.focus({ preventScroll: true })
      if (moves && !(event.target instanceof Element && knob.current?.contains(event.target))) move(event)
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const grip = held.current
      if (!grip) return
      if (Math.abs(event.clientX - grip.startX) >= FINGER_STARTS_PX) grip.moves = true
      if (grip.moves && event.clientX !== grip.startX) move(event)
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      if (held.current && !held.current.moves) move(event)
      held.current = null
    },
    onPointerCancel: () => {
      if (held.current?.moves) onMove(held.current.was)
      held.current = null
    },
  }
}
