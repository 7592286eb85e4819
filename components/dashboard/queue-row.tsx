import type { ReactNode } from 'react'
import { Link } from '@/components/ui/link'
import type { Task } from '@/lib/contracts/task'
import { tasksHref } from './task-links'
import type { View } from './view'

type Props = {
  task: Task
  view: View
  /** the page that shows the effect before deciding; the task itself where there is nothing to decide */
  href?: string | undefined
  /** Who waits and how long. */
  fact: ReactNode
  /** Unit and what was delivered. */
  meta: ReactNode
  /** Being acted on: out of sight until the answer comes, but still there to take it. */
  hidden?: boolean
  /** The decision's buttons. */
  children?: ReactNode
}

export function QueueRow({ task, view, href, fact, meta, hidden = false, children }: Props) {
  return (
    <li hidden={hidden} data-queue-row className="border-rule border-b pt-3 pb-3.5">
      <p className="text-ink-2 text-secondary">{fact}</p>
      <Link
        href={href ?? tasksHref({ task: task.id }, view)}
        className="block text-pretty py-0.5 font-medium text-body leading-[22px] hover:underline max-md:py-2.5"
      >
        <span className="mr-2 font-medium font-num text-ink-3 text-secondary">{task.key}</span>
        {task.title}
      </Link>
      <p className="text-ink-2 text-secondary">{meta}</p>
      {children && <div className="pt-2 print:hidden">{children}</div>}
    </li>
  )
}

/** Facts of one line, parted by middle dots. */
export function Facts({ items }: { items: readonly { key: string; text: ReactNode }[] }) {
  return items.map(({ key, text }, index) => (
    <span key={key}>
      {index > 0 && ' · '}
      {text}
    </span>
  ))
}
