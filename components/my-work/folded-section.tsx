import { useViewer } from '@/components/shell/viewer-provider'
import { DueLine } from '@/components/task/due-line'
import { TaskMark } from '@/components/task/task-badge'
import { taskHref } from '@/components/task/task-href'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import { useT } from '@/lib/i18n/provider'
import type { WorkSection } from './own-tasks'

/** What is over or set aside: a line that opens. */
export function FoldedSection({ section }: { section: WorkSection }) {
  const t = useT()
  const { today } = useViewer()
  const { badge, tasks } = section
  return (
    <details className="group pt-5 md:pt-8">
      <summary className="flex min-h-11 cursor-pointer list-none items-center gap-3 px-4 font-semibold text-ink-2 text-table [&::-webkit-details-marker]:hidden">
        <TaskMark badge={badge} />
        <span className="flex-1">
          {t(`states.badge.${badge}`)}
          <span className="ml-2 font-normal font-num">{tasks.length}</span>
        </span>
        <Icon name="chevron-down" size={18} className="group-open:rotate-180" />
      </summary>
      <ul className="border-rule border-b">
        {tasks.map((task) => (
          <li key={task.id} className="flex gap-3 border-rule border-t bg-surface px-4 py-3.5">
            <span className="w-5 flex-none pt-0.5">
              <TaskMark badge={badge} size={20} />
            </span>
            <div className="min-w-0">
              <Link
                href={taskHref(task)}
                className="block text-pretty text-body hover:underline hover:underline-offset-3"
              >
                {task.title}
              </Link>
              <p className="text-table/5.5">
                <DueLine task={task} today={today} look="full" />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </details>
  )
}
