import type { ReactNode } from 'react'
import { cn } from '@/components/ui/cn'

export const RESULT_ID = 'task-list-result'

type Props = {
  label: string
  /** rows of the filter before stand there until those of this one have come */
  waiting?: boolean
  className?: string
  children: ReactNode
}

/** What the chosen tab of the list shows, whatever way it is looked at. */
export function ResultPanel({ label, waiting, className, children }: Props) {
  return (
    <div
      id={RESULT_ID}
      role="tabpanel"
      aria-label={label}
      aria-busy={waiting}
      tabIndex={-1}
      className={cn('outline-none', className)}
    >
      {children}
    </div>
  )
}
