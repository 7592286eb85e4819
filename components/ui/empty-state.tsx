import type { ReactNode } from 'react'
import { cn } from './cn'
import { RoadScene } from './road-scene'

type Props = {
  title: ReactNode
  /** The nearest useful fact. */
  fact?: ReactNode
  action?: ReactNode
  /** Over the title: the number on a stone by the road, or any node such as the filters in force. */
  stone?: string
  above?: ReactNode
  className?: string
}

export function EmptyState({ title, fact, action, stone, above, className }: Props) {
  return (
    <div className={cn('flex flex-col items-center gap-2 p-2 text-center', className)}>
      {stone !== undefined && <RoadScene scene="stone" text={stone} />}
      {above && <div className="flex flex-wrap justify-center gap-2 pb-1">{above}</div>}
      <p className="pt-2.5 font-semibold text-[1.0625rem]/[1.625rem]">{title}</p>
      {fact && <p className="text-balance text-ink-2">{fact}</p>}
      {action && <div className="mt-3 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  )
}
