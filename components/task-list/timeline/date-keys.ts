import type { KeyboardEvent } from 'react'
import type { Grip } from './span-dates'

/** What a key asks of the dates of the row it is pressed in; null when it is none of their keys. */
export type DateKey = { act: 'pull'; grip: Grip; days: 1 | -1 } | { act: 'ask' } | { act: 'drop' } | null

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>

/** Shift and an arrow move both dates by a day, Alt and an arrow the due date; Enter and Esc end what is tried out. */
export function dateKey(event: Pressed, trying: boolean): DateKey {
  if (event.ctrlKey || event.metaKey) return null
  const days = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : null
  if (days !== null && event.shiftKey !== event.altKey) {
    return { act: 'pull', grip: event.shiftKey ? 'both' : 'due', days }
  }
  if (trying && event.key === 'Enter') return { act: 'ask' }
  return trying && event.key === 'Escape' ? { act: 'drop' } : null
}
