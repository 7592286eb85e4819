import type { KeyboardEvent } from 'react'

/** Alt with up or down moves a row, save in the list of people, which opens by the same keys. */
export function moveByKey(event: KeyboardEvent<HTMLElement>, move: (by: 1 | -1) => void): void {
  const by = ({ ArrowUp: -1, ArrowDown: 1 } as const)[event.key]
  const isInList = event.target instanceof Element && event.target.role === 'combobox'
  if (!by || !event.altKey || isInList) return
  event.preventDefault()
  move(by)
}
