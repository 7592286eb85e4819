import type { ReactNode } from 'react'
import { cn } from '@/components/ui/cn'
import { TaskPanel } from './detail/task-panel'
import type { ListAddress } from './use-list-address'
import type { useOpenTask } from './use-open-task'

type Props = {
  address: ListAddress
  label: string
  /** the task open beside, and how it is turned and closed */
  task: ReturnType<typeof useOpenTask>
  /** the sheet it is printed on (app/paper.css) */
  paper?: 'timeline'
  /** of the section that shows the list */
  className: string
  children: ReactNode
}

/** A way to look at the list, and beside it the open task; with it open, less room is left at the sides. */
export function ListDesk({ address: { filter, taskId }, label, task, paper, className, children }: Props) {
  return (
    <div className={cn('print:block', taskId && 'lg:grid lg:grid-cols-[minmax(0,1fr)_432px]')}>
      <section
        aria-label={label}
        data-paper={paper}
        className={cn(
          'min-w-0',
          taskId ? '[--gutter:1.25rem]' : '[--gutter:2.5rem] max-xl:[--gutter:1.5rem]',
          className,
        )}
      >
        {children}
      </section>
      {taskId && (
        <div className="contents print:hidden">
          <TaskPanel
            key={taskId}
            id={taskId}
            past={filter.asOf}
            onClose={task.close}
            onTurn={task.turn}
            place={task.place}
          />
        </div>
      )}
    </div>
  )
}

/** Of a list that scrolls with the page: how far down its heads stick, below the bars over it. */
export const stuckClass = ({ filter }: ListAddress): string =>
  filter.asOf ? '[--stuck:7.5rem] max-md:[--stuck:3.5rem]' : '[--stuck:4rem] max-md:[--stuck:3.5rem]'
