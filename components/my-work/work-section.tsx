import { useId } from 'react'
import { TaskMark } from '@/components/task/task-badge'
import type { Task } from '@/lib/contracts/task'
import { useT } from '@/lib/i18n/provider'
import type { WorkSection as Section } from './own-tasks'
import { WorkRow } from './work-row'

type Props = {
  section: Section
  openedId: string
  onOpen: (task: Task) => void
}

export function WorkSection({ section, openedId, onOpen }: Props) {
  const t = useT()
  const headingId = useId()
  const { badge, tasks } = section
  return (
    <section aria-labelledby={headingId} className="pt-5 md:pt-8">
      <h2 id={headingId} className="flex items-center gap-3 px-4 py-2.5 font-semibold text-ink-2 text-table">
        <TaskMark badge={badge} />
        <span>
          {badge === 'returned' ? t('work.section.returned') : t(`states.badge.${badge}`)}
          <span className="ml-2 font-normal font-num">{tasks.length}</span>
        </span>
      </h2>
      <ul className="border-rule border-b">
        {tasks.map((task) => (
          <WorkRow key={task.id} task={task} pressed={openedId === task.id} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  )
}
