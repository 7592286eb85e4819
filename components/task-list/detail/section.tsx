import type { ReactNode } from 'react'
import { Heading } from './heading'

type Props = {
  title: string
  note?: ReactNode
  /** Right end of the heading. */
  action?: ReactNode
  children: ReactNode
}

/** A headed part of a task's details. */
export function Section({ title, note, action, children }: Props) {
  return (
    <section className="border-rule border-t px-6 py-3.5 max-md:px-4">
      <div className="flex items-center gap-2 pb-1.5">
        <Heading className="mr-auto font-semibold text-table max-md:text-[1rem]">
          {title}
          {note !== undefined && ' '}
          {note !== undefined && <span className="ml-0.5 font-medium font-num text-ink-3">{note}</span>}
        </Heading>
        {action}
      </div>
      {children}
    </section>
  )
}
