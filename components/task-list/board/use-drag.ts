import { type PointerEvent, useRef, useState } from 'react'
import { followPointer } from '@/components/ui/follow-pointer'
import type { Task } from '@/lib/contracts/task'
import { STATUSES, type Status } from '@/lib/domain/task'

/** A strip on its way: by pointer it has a ghost, by keyboard the target alone moves. */
export type Drag = {
  task: Task
  by: 'pointer' | 'keyboard'
  over: Status | null
  /** folded columns that opened on the way stay open until the end */
  visited: readonly Status[]
}

function columnAt({ x, y }: { x: number; y: number }): Status | null {
  const column = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-column]')
  return STATUSES.find((status) => status === column?.dataset['column']) ?? null
}

const over = (drag: Drag, status: Status | null): Drag =>
  drag.over === status
    ? drag
    : { ...drag, over: status, visited: status ? [...drag.visited, status] : drag.visited }

/** Dragging between columns; `onDrop` decides what it means. Leaving it leaves everything as it was. */
export function useDrag(onDrop: (task: Task, to: Status) => void) {
  const [drag, setDrag] = useState<Drag | null>(null)
  const ghost = useRef<HTMLDivElement | null>(null)
  const place = useRef({ x: 0, y: 0, width: 0 })

  const showGhost = () => {
    const { x, y, width } = place.current
    if (ghost.current) Object.assign(ghost.current.style, { width: `${width}px`, translate: `${x}px ${y}px` })
  }
  const grab = (task: Task, event: PointerEvent<HTMLElement>) => {
    let target: Status | null = null
    followPointer(event, {
      onStart: ({ width }) => {
        place.current.width = width
        setDrag({ task, by: 'pointer', over: null, visited: [] })
      },
      onMove: (corner, pointer) => {
        Object.assign(place.current, corner)
        showGhost()
        target = columnAt(pointer)
        setDrag((now) => now && over(now, target))
      },
      onDrop: () => {
        setDrag(null)
        if (target) onDrop(task, target)
      },
      onCancel: () => setDrag(null),
    })
  }
  /** Starts with the keyboard, or moves the target one column on. */
  const shift = (task: Task, step: 1 | -1) => {
    const now = drag ?? { task, by: 'keyboard' as const, over: task.status, visited: [] }
    const at = STATUSES.indexOf(now.over ?? task.status) + step
    const next = STATUSES[at]
    if (next) setDrag(over(now, next))
  }
  const drop = () => {
    if (drag?.over) onDrop(drag.task, drag.over)
    setDrag(null)
  }
  const ghostRef = (element: HTMLDivElement | null) => {
    ghost.current = element
    showGhost()
  }
  return { drag, grab, shift, drop, cancel: () => setDrag(null), ghostRef }
}

export type Dragging = ReturnType<typeof useDrag>
