import type { ReactNode } from 'react'
import { cn } from './cn'
import { Link } from './link'

type Props = {
  label: ReactNode
  /** State mark before the label. */
  mark?: ReactNode
  value: ReactNode
  unit?: ReactNode
  /** First small line: what the value is part of. */
  fact?: ReactNode
  /** Second small line: the change. */
  change?: ReactNode
  tone?: 'ink' | 'late'
  href?: string
  className?: string
}

export function Figure({ label, mark, value, unit, fact, change, tone = 'ink', href, className }: Props) {
  const body = (
    <>
      <span className="flex items-center gap-2 whitespace-nowrap font-medium text-ink-2 text-table">
        {mark}
        {label}
      </span>
      <span className={cn('text-figure', tone === 'late' && 'text-late')}>
        {value}
        {unit && (
          <small className="ml-0.5 font-medium text-[1.75rem] leading-none tracking-normal">{unit}</small>
        )}
      </span>
      {fact && <span className="text-ink-2 text-secondary">{fact}</span>}
      {change && <span className="flex items-center gap-1 text-ink-3 text-secondary">{change}</span>}
    </>
  )
  const look = cn('flex min-w-0 flex-col', className)
  if (!href) return <div className={look}>{body}</div>
  return (
    <Link href={href} className={cn(look, 'transition-colors hover:bg-sunken')}>
      {body}
    </Link>
  )
}

/** Row of figures between an ink rule and a hairline; two columns on a phone. */
export function FigureRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section
      aria-label={label}
      className="grid grid-cols-2 border-ink border-t md:auto-cols-fr md:grid-flow-col md:grid-cols-none md:border-b md:border-b-rule-2 [&>*]:border-rule [&>*:last-child:nth-child(odd)]:max-md:col-span-2 [&>*]:max-md:border-b [&>*]:max-md:py-3 [&>*]:max-md:pr-3 [&>*]:max-md:even:border-l [&>*]:max-md:even:pl-4 [&>*]:md:px-4 [&>*]:md:py-4 [&>*]:xl:px-5 [&>*:not(:first-child)]:md:border-l [&>*:first-child]:md:pl-0"
    >
      {children}
    </section>
  )
}
