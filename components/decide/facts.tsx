import type { ReactNode } from 'react'

/** A name over its value. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-caption text-ink-3">{name}</dt>
      <dd className="break-words text-table/[1.3125rem]">{children}</dd>
    </div>
  )
}
