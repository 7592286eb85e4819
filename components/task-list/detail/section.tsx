import type { ReactNode } from 'react'

/** A headed part of a task's details. */
export function Section({ title, note, children }: { title: string; note?: ReactNode; children: ReactNode }) {
  return (
    <section className="border-rule border-t px-6 py-3.5 max-md:px-4">
      <h3 className="pb-1.5 font-semibold text-table max-md:text-[1rem]">
        {title}
        {note !== undefined && <span className="ml-1.5 font-medium font-num text-ink-3">{note}</span>}
      </h3>
      {children}
    </section>
  )
}
