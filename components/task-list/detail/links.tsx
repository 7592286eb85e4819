import { TaskBadge } from '@/components/task/task-badge'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import type { TaskDetail } from '@/lib/contracts/task'
import type { LinkedTask } from '@/lib/contracts/task-parts'
import { uiDayMonth } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import { Section } from './section'

/** "Sau khi": what comes before this task and what waits for it, with a warning where dates contradict. */
export function TaskLinks({ task }: { task: TaskDetail }) {
  const t = useT()
  return (
    <>
      <LinkList title={t('task-part.waitsFor')} tasks={task.waitsFor} />
      <LinkList title={t('task-part.followedBy')} tasks={task.followedBy} />
    </>
  )
}

function LinkList({ title, tasks }: { title: string; tasks: readonly LinkedTask[] }) {
  const t = useT()
  if (tasks.length === 0) return null
  return (
    <Section title={title}>
      <ul>
        {tasks.map(({ id, key, title: name, badge, dueOn, contradicts }) => (
          <li key={id} className="flex flex-wrap items-start gap-x-3 py-1 text-table">
            <span className="w-10 flex-none font-num text-ink-3">{key}</span>
            <Link href={`/tasks/${id}`} className="min-w-0 flex-1 hover:underline max-md:min-h-11">
              {name}
            </Link>
            <TaskBadge badge={badge} />
            {contradicts && (
              <p className="flex basis-full items-center gap-1.5 pl-13 font-medium text-secondary">
                <Icon name="alert" size={14} />
                {t('task-part.contradicts', { due: dueOn ? uiDayMonth(dueOn) : '' })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
