import type { CSSProperties, ReactNode } from 'react'
import { cn } from './cn'

type Length = number | string

/** One bar of a skeleton, in the place of the text to come. */
export function Skeleton({
  width = '100%',
  height = 12,
  className,
}: {
  width?: Length
  height?: Length
  className?: string
}) {
  const style: CSSProperties = { width, height }
  return (
    <span
      className={cn('block rounded-bar bg-[color-mix(in_srgb,var(--ink)_9%,var(--paper))]', className)}
      style={style}
    />
  )
}

/** Holds the bars back for 300 ms and tells readers what is loading. */
export function SkeletonGroup({
  label,
  className,
  children,
}: {
  label: string
  className?: string
  children: ReactNode
}) {
  return (
    <div role="img" aria-label={label} className={cn('animate-late', className)}>
      {children}
    </div>
  )
}
