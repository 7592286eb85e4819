import type { KeyboardEvent } from 'react'
import type { Task } from '@/lib/contracts/task'
import type { Dragging } from './use-drag'

const STRIP = '[data-row]'

/** Arrows go among strips and columns, Shift with an arrow drags; then Enter drops and Esc leaves. */
export function useBoardKeys(dragging: Dragging, mode: 'moves' | 'reads') {
  return (task: Task, event: KeyboardEvent<HTMLElement>) => {
    const target = event.target as HTMLElement
    if (target.closest('[role=menu]')) return
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const act = dragging.drag?.by === 'keyboard' ? whileDragging(event, task, dragging) : null
    const other =
      act ?? (mode === 'moves' ? moving(event, task, dragging) : null) ?? going(event, event.currentTarget)
    if (!other) return
    event.preventDefault()
    event.stopPropagation()
    other()
  }
}

type Act = (() => void) | null

function whileDragging({ key }: KeyboardEvent, task: Task, { shift, drop, cancel }: Dragging): Act {
  const acts: Record<string, () => void> = {
    ArrowRight: () => shift(task, 1),
    ArrowLeft: () => shift(task, -1),
    Enter: drop,
    ' ': drop,
    Escape: cancel,
    Tab: cancel,
  }
  return acts[key] ?? null
}

function moving({ key, shiftKey }: KeyboardEvent, task: Task, { shift }: Dragging): Act {
  const step = { ArrowRight: 1 as const, ArrowLeft: -1 as const }[key]
  return shiftKey && step ? () => shift(task, step) : null
}

function going({ key, shiftKey }: KeyboardEvent, strip: HTMLElement): Act {
  if (shiftKey) return null
  const column = strip.closest<HTMLElement>('[data-column]')
  const own = [...(column?.querySelectorAll<HTMLElement>(STRIP) ?? [])]
  const at = own.indexOf(strip)
  const wanted = {
    ArrowDown: own[at + 1],
    ArrowUp: own[at - 1],
    Home: own[0],
    End: own.at(-1),
    ArrowRight: beside(column, 'nextElementSibling', at),
    ArrowLeft: beside(column, 'previousElementSibling', at),
  }[key]
  const link = wanted?.querySelector<HTMLElement>('[data-open]')
  if (!link) return null
  return () => {
    link.focus()
    wanted?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
}

/** The strip at the same height of the next column that has any. */
function beside(
  from: HTMLElement | null,
  way: 'nextElementSibling' | 'previousElementSibling',
  at: number,
): HTMLElement | undefined {
  for (let column = from?.[way]; column; column = column[way]) {
    const strips = [...column.querySelectorAll<HTMLElement>(STRIP)]
    if (strips.length > 0) return strips[Math.min(at, strips.length - 1)]
  }
  return undefined
}
