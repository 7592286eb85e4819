import type { ReactNode } from 'react'
import { Link } from '@/components/ui/link'
import { tasksHref } from './task-links'
import type { View } from './view'

type Props = {
  task: { id: string; key: string; title: string }
  view: View
  children: ReactNode
  /** Right end of the line: a unit. */
  aside?: ReactNode
}

/** One line about a task: its key, what is said of it, whose it is. The whole line opens it. */
export function TaskLine({ task, view, children, aside }: Props) {
  return (
    <li className="border-rule border-b">
      <Link
        href={tasksHref({ task: task.id }, view)}
        className="group flex min-h-11 flex-wrap items-baseline gap-x-2 py-[9px] text-table leading-5 md:min-h-0"
      >
        <span className="w-9 flex-none font-medium font-num text-ink-3 text-secondary">{task.key}</span>
        <span className="min-w-0 flex-1 basis-40 group-hover:underline">
          <span className="sr-only">{task.title}. </span>
          {children}
        </span>
        {aside && <span className="max-w-full text-ink-3 max-md:pl-11 lg:max-xl:pl-11">{aside}</span>}
      </Link>
    </li>
  )
}
