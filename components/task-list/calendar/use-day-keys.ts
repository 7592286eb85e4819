import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { addDays, type PlainDate, weekday } from '@/lib/domain/calendar'
import { addMonths, firstOf, isShown, type Month, monthOf } from '@/lib/domain/weeks'

type Days = {
  month: Month
  /** today, or the past day that is looked at */
  day: PlainDate
  onTurn: (month: Month) => void
  onEnter: (day: PlainDate) => void
}

function dayAfter(key: string, from: PlainDate): PlainDate | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(from, -1)
    case 'ArrowRight':
      return addDays(from, 1)
    case 'ArrowUp':
      return addDays(from, -7)
    case 'ArrowDown':
      return addDays(from, 7)
    case 'Home':
      return addDays(from, 1 - weekday(from))
    case 'End':
      return addDays(from, 7 - weekday(from))
    case 'PageUp':
      return addMonths(from, -1)
    case 'PageDown':
      return addMonths(from, 1)
    default:
      return null
  }
}

/** Arrows by day and week, Home and End within the week, PageUp and PageDown by month; a day off the page turns it. */
export function useDayKeys({ month, day, onTurn, onEnter }: Days) {
  const grid = useRef<HTMLTableElement>(null)
  const [focused, setFocused] = useState<PlainDate | null>(null)
  const wanted = useRef<PlainDate | null>(null)
  const stop = [focused, day].find((on) => on && isShown(month, on)) ?? firstOf(month)
  useEffect(() => {
    const cell = wanted.current && grid.current?.querySelector<HTMLElement>(`[data-day="${wanted.current}"]`)
    if (!cell) return
    wanted.current = null
    cell.focus()
  })
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-day]')
    if (!cell || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const on = cell.dataset['day'] as PlainDate
    if (event.key === 'Enter' || event.key === ' ') {
      if (cell !== event.target) return
      event.preventDefault()
      return onEnter(on)
    }
    // The focus may stand on an entry of the day, where a task was opened and closed.
    const next = dayAfter(event.key, on)
    if (!next) return
    event.preventDefault()
    wanted.current = next
    setFocused(next)
    const isByMonth = event.key.startsWith('Page')
    if (isByMonth || !isShown(month, next)) onTurn(monthOf(next))
  }
  return { grid, stop, focus: setFocused, onKeyDown }
}
