import { type ReactNode, useId } from 'react'
import { cn } from '@/components/ui/cn'

type Props = { title: string; count?: number | undefined; className?: string; children: ReactNode }

/** A part of the briefing under its heading, with how many there are: beside it on the sheet, at the end on a phone. */
export function Part({ title, count, className, children }: Props) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={cn('min-w-0 hand:px-4 hand:pt-9', className)}>
      <h2
        id={id}
        className="flex gap-1.5 font-semibold sheet:border-ink sheet:border-b sheet:pb-[3px] sheet:text-[0.9375rem]/6 hand:justify-between hand:border-rule-2 hand:border-b hand:pb-3 hand:text-h2"
      >
        {title}
        {count !== undefined && <span className="font-medium sheet:text-ink-3">{count}</span>}
      </h2>
      {children}
    </section>
  )
}
