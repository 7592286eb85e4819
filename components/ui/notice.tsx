import type { ReactNode } from 'react'
import { cn } from './cn'
import { Icon, type IconName } from './icon'

const LOOK = {
  strip: 'bg-ink px-4 py-3 text-paper text-table',
  note: 'rounded-control bg-sunken px-3 py-2.5 text-secondary',
  tint: 'border-brand-fill border-t-2 bg-brand-tint px-6 py-3.5 text-table',
}

type Props = {
  variant?: keyof typeof LOOK
  icon?: IconName
  action?: ReactNode
  children: ReactNode
  className?: string
}

/** `strip` = ink, across the page, "you are not looking at now"; `note` = beside what it explains; `tint` = asks for a decision. */
export function Notice({ variant = 'note', icon, action, children, className }: Props) {
  return (
    <div className={cn('flex items-center gap-2.5', LOOK[variant], className)}>
      {icon && <Icon name={icon} size={variant === 'strip' ? 18 : 16} />}
      <div className="min-w-0 flex-1">{children}</div>
      {action}
    </div>
  )
}

/** Text button for an ink strip or any other ink ground. */
export const INK_BUTTON =
  'h-8 rounded-control px-2 font-semibold underline underline-offset-3 -outline-offset-2 focus-visible:outline-paper max-md:h-11'
