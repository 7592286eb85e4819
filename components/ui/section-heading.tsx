import type { ReactNode } from 'react'
import { cn } from './cn'

type Props = {
  children: ReactNode
  id?: string
  /** Muted words right after the heading. */
  note?: ReactNode
  /** Right end of the rule: a count, a link, a legend. */
  aside?: ReactNode
  level?: 2 | 3
  className?: string
}

export function SectionHeading({ children, id, note, aside, level = 2, className }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div className={cn('flex flex-wrap items-baseline gap-x-3 border-rule-2 border-b pb-3', className)}>
      <Heading id={id} className={level === 2 ? 'text-h2' : 'font-semibold text-body'}>
        {children}
      </Heading>
      {note && <span className="text-ink-3 text-secondary">{note}</span>}
      {aside !== undefined && <div className="ml-auto">{aside}</div>}
    </div>
  )
}
