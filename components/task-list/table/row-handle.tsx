import type { PointerEvent } from 'react'
import { Icon } from '@/components/ui/icon'
import type { Task } from '@/lib/contracts/task'
import { useT } from '@/lib/i18n/provider'

type Props = {
  task: Task
  onPress: (task: Task, handle: HTMLElement) => void
  onGrab: ((taskId: string, event: PointerEvent<HTMLElement>) => void) | null
}

/** Pulls the row to another place of its group; pressed, it offers the same as a menu. */
export function RowHandle({ task, onPress, onGrab }: Props) {
  const t = useT()
  const label = t('task-list.place.handle', { key: task.key })
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={label}
      title={label}
      aria-haspopup="menu"
      onPointerDown={(event) => onGrab?.(task.id, event)}
      onClick={(event) => onPress(task, event.currentTarget)}
      className="absolute top-2 left-[calc(var(--gutter)-28px)] grid h-6 w-6 cursor-grab touch-none place-items-center rounded-badge text-ink-3 opacity-40 hover:bg-sunken hover:opacity-100 focus-visible:opacity-100 group-focus-within/row:opacity-100 group-hover/row:opacity-100"
    >
      <Icon name="grip-vertical" size={14} />
    </button>
  )
}
