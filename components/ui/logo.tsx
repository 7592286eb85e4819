import type { ReactNode } from 'react'
import { cn } from './cn'

const BODY = 'M2 35V12.5C2 6 7.5 1.5 15 1.5S28 6 28 12.5V35Z'

/** `size` is the width; 17 gives the smallest height allowed, 20 px. The name is the children. */
export function Logo({
  size = 26,
  children,
  className,
}: {
  size?: number
  children?: ReactNode
  className?: string
}) {
  return (
    <span className={cn('inline-flex items-center gap-2.5 font-bold tracking-[-0.01em]', className)}>
      <svg className="flex-none" width={size} height={size * 1.2} viewBox="0 0 30 36" aria-hidden="true">
        <path className="fill-stone" d={BODY} />
        <path className="fill-brand-fill" d="M2 14v-1.5C2 6 7.5 1.5 15 1.5S28 6 28 12.5V14Z" />
        <path className="fill-stone-ink" d="M13.4 14h3.2L22 35H8Z" />
        <path className="stroke-on-brand" strokeWidth="1.3" d="M15 16v2.6M15 21.4v3.8M15 28.4V34" />
        <path className="fill-none stroke-ink" strokeWidth="1.8" d={BODY} />
      </svg>
      {children}
    </span>
  )
}
