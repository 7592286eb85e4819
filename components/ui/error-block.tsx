import type { ReactNode } from 'react'
import { cn } from './cn'
import { Icon } from './icon'

type Props = {
  title: ReactNode
  /** What happened and what still holds. */
  children?: ReactNode
  /** Usually a small secondary button that tries again. */
  action?: ReactNode
  className?: string
}

/** Stands where the failed block would be. Ink, never red. */
export function ErrorBlock({ title, children, action, className }: Props) {
  return (
    <div
      className={cn(
        'flex flex-wrap items-start gap-x-3.5 gap-y-3 rounded-control bg-surface p-4 edge-ink-bold',
        className,
      )}
    >
      <Icon name="cloud-alert" size={20} className="mt-0.5" />
      <div className="min-w-0 flex-[1_1_14rem]">
        <p className="font-semibold">{title}</p>
        {children && <div className="text-ink-2 text-secondary">{children}</div>}
      </div>
      {action}
    </div>
  )
}
