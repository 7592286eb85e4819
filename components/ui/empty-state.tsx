import type { ReactNode } from 'react'
import { cn } from './cn'
import { Stone } from './stone'

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
      {stone !== undefined && <StoneByRoad text={stone} />}
      {above && <div className="flex flex-wrap justify-center gap-2 pb-1">{above}</div>}
      <p className="pt-2.5 font-semibold text-[1.0625rem]/[1.625rem]">{title}</p>
      {fact && <p className="text-balance text-ink-2">{fact}</p>}
      {action && <div className="mt-3 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  )
}

function StoneByRoad({ text }: { text: string }) {
  return (
    <svg width="220" height="74" viewBox="0 0 220 74" aria-hidden="true" className="max-w-full">
      <rect className="fill-ink/11" y="58" width="220" height="12" />
      <line
        className="stroke-[light-dark(var(--paper),var(--ink-3))]"
        strokeDasharray="14 10"
        strokeWidth="1.8"
        x1="8"
        x2="214"
        y1="64"
        y2="64"
      />
      <g transform="translate(92,10)">
        <Stone kind="ahead" text={text} size={36} />
      </g>
    </svg>
  )
}
