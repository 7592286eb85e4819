import type { ReactNode } from 'react'
import { cn } from '@/components/ui/cn'

export type PartitionTone = 'done' | 'wait' | 'doing' | 'late' | 'todo' | 'paused' | 'cancelled'

const FILL: Record<PartitionTone, string> = {
  done: 'bg-done-fill',
  wait: 'bg-wait-fill',
  doing: 'bg-doing',
  late: 'bg-late-fill',
  todo: 'bg-todo-tint edge-todo-fill',
  paused: 'stripes text-todo-fill',
  cancelled: 'hatch-tail edge-todo-fill text-todo-fill',
}

type Props = {
  /** In the order drawn; empty parts take no room. */
  parts: readonly { tone: PartitionTone; count: number }[]
  label: string
  /** The sentence that adds the figures up. */
  children: ReactNode
}

/** The figures of the dashboard as one thin bar: every task once. */
export function PartitionBar({ parts, label, children }: Props) {
  return (
    <div className="flex flex-col gap-x-6 gap-y-2 pt-3 md:flex-row md:items-center">
      <span role="img" aria-label={label} className="flex h-2.5 w-full flex-none gap-0.5 md:w-70">
        {parts
          .filter(({ count }) => count > 0)
          .map(({ tone, count }) => (
            <span
              key={tone}
              className={cn('min-w-1.25 rounded-[1px]', FILL[tone])}
              style={{ flex: `${count} 1 0` }}
            />
          ))}
      </span>
      <p className="text-ink-2 text-secondary">{children}</p>
    </div>
  )
}
