import type { ReactNode } from 'react'
import { taskHref } from '@/components/task/task-href'
import { cn } from '@/components/ui/cn'
import { Link } from '@/components/ui/link'

type Props = {
  task: { id: string; key: string; title: string }
  /** the right end: a day, a number of days */
  end: string
  /** where the sheet has no room for it, it is left to the screen */
  on: 'sheet' | 'screen'
  children: ReactNode
}

/** One line about a task; the whole of it opens the task. */
export function Line({ task, end, on, children }: Props) {
  return (
    <li className={cn('border-rule border-b', on === 'screen' && 'print:hidden')}>
      <Link
        href={taskHref(task)}
        className="group flex items-baseline gap-1.5 sheet:h-5 sheet:leading-5 hand:min-h-11 hand:py-2.5 hand:text-[0.9375rem]/[1.375rem]"
      >
        <span className="flex-none font-medium font-num text-ink-3 sheet:w-[34px] sheet:text-[0.75rem] hand:w-9 hand:text-secondary">
          {task.key}
        </span>
        <span className="flex min-w-0 flex-1 gap-1.5 group-hover:underline">{children}</span>
        <span className="flex-none font-num text-ink-3">{end}</span>
      </Link>
    </li>
  )
}

/** Says how many more there are, on paper or everywhere. */
export function More({ on, children }: { on: 'sheet' | 'everywhere'; children: string }) {
  return (
    <li
      className={cn(
        'border-rule border-b text-ink-3 sheet:h-[21px] hand:py-2.5',
        on === 'sheet' && 'hidden print:block',
      )}
    >
      {children}
    </li>
  )
}
