import type { ReactNode } from 'react'

/** A name over its value. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-ink-3 text-secondary">{name}</dt>
      <dd className="break-words text-table/5.5">{children}</dd>
    </div>
  )
}
