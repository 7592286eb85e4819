import { ObstacleActions } from '@/components/task/obstacle-actions'
import type { TaskDetail } from '@/lib/contracts/task'
import type { Obstacle } from '@/lib/contracts/task-parts'
import { vietnamDay } from '@/lib/domain/calendar'
import { uiDayMonth } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import { Section } from './section'

const dayOf = (at: string) => uiDayMonth(vietnamDay(at))

/** What stood and stands in the way, the latest first; the open one can be answered and cleared. */
export function Obstacles({ task, readOnly }: { task: TaskDetail; readOnly: boolean }) {
  const t = useT()
  if (task.obstacles.length === 0) return null
  return (
    <Section title={t('task.field.obstacle')}>
      <ul className="flex flex-col gap-3">
        {task.obstacles.map((obstacle) => (
          <ObstacleItem key={obstacle.id} task={task} obstacle={obstacle} readOnly={readOnly} />
        ))}
      </ul>
    </Section>
  )
}

type ItemProps = { task: TaskDetail; obstacle: Obstacle; readOnly: boolean }

function ObstacleItem({ task, obstacle, readOnly }: ItemProps) {
  const t = useT()
  const { text, by, at, sinceOn, helpUnit, answer, clearing } = obstacle
  const facts = [
    t('task-part.obstacle.raised', { name: by.name, date: dayOf(at) }),
    t('task-part.obstacle.since', { date: uiDayMonth(sinceOn) }),
    ...(helpUnit ? [t('task-part.obstacle.help', { unit: helpUnit.name })] : []),
  ]
  return (
    <li className="text-table max-md:text-[0.9375rem]">
      <p
        className={
          clearing ? 'whitespace-pre-line break-words text-ink-2' : 'whitespace-pre-line break-words'
        }
      >
        {text}
      </p>
      <p className="text-caption text-ink-3">{facts.join(' · ')}</p>
      {answer && (
        <p className="text-secondary">
          {t('task-part.obstacle.answer', {
            name: answer.by.name,
            date: dayOf(answer.at),
            text: answer.text,
          })}
        </p>
      )}
      {clearing && (
        <p className="text-ink-2 text-secondary">
          {clearing.note
            ? t('task-part.obstacle.cleared', {
                name: clearing.by.name,
                date: dayOf(clearing.at),
                note: clearing.note,
              })
            : t('task-part.obstacle.clearedBare', { name: clearing.by.name, date: dayOf(clearing.at) })}
        </p>
      )}
      {!clearing && !readOnly && <ObstacleActions task={task} obstacle={obstacle} />}
    </li>
  )
}
