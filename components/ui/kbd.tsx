import type { ReactNode } from 'react'
import { cn } from './cn'

export function Kbd({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <kbd
      className={cn(
        'whitespace-nowrap rounded-badge bg-paper px-1.5 font-ui text-caption text-ink-2 edge-rule-2',
        className,
      )}
    >
      {children}
    </kbd>
  )
}
