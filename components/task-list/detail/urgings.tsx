import type { TaskDetail } from '@/lib/contracts/task'
import { useT } from '@/lib/i18n/provider'
import { Moment } from './moment'
import { Section } from './section'

/** The task's own ledger of urgings: who, when, how late it was then, with what words. */
export function Urgings({ task }: { task: TaskDetail }) {
  const t = useT()
  if (task.urgings.length === 0) return null
  return (
    <Section title={t('task-part.urgings')} note={task.urgings.length}>
      <ul className="flex flex-col gap-2">
        {task.urgings.map(({ id, by, at, note, daysLate }) => (
          <li key={id} className="text-table">
            <p>
              {by.name}
              <span className="text-ink-3 text-secondary">
                {' · '}
                <Moment at={at} />
                {' · '}
                {daysLate > 0 ? t('task-part.urging.late', { n: daysLate }) : t('task-part.urging.onTime')}
              </span>
            </p>
            {note && <p className="whitespace-pre-line break-words text-ink-2">{note}</p>}
          </li>
        ))}
      </ul>
    </Section>
  )
}
