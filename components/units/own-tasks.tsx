import { DueLine } from '@/components/task/due-line'
import { readDue } from '@/components/task/due-reading'
import { TaskBadge } from '@/components/task/task-badge'
import { TaskProgress } from '@/components/task/task-progress'
import { useShortName } from '@/components/task/unit-name'
import { Link } from '@/components/ui/link'
import { SectionHeading } from '@/components/ui/section-heading'
import type { Task } from '@/lib/contracts/task'
import type { UnitWork } from '@/lib/contracts/unit'
import { uiDate } from '@/lib/format/date'
import { uiNumber, uiPercent } from '@/lib/format/number'
import { useLocale, useT } from '@/lib/i18n/provider'
import type { UnitAsked } from '@/lib/queries/units'
import { isCounted } from '@/lib/sentences/quantity'
import { taskOf, tasksOf } from './links'

/** The tasks it leads, overdue first and done last. */
export function OwnTasks({ work, asked }: { work: UnitWork; asked: UnitAsked }) {
  const t = useT()
  const locale = useLocale()
  const nameOf = useShortName()
  const { total, items } = work.tasks
  const left = total - items.length
  return (
    <section aria-labelledby="own" className="pt-11">
      <SectionHeading
        id="own"
        note={<span className="font-num">{uiNumber(total, locale)}</span>}
        aside={
          total > 0 && (
            <Link href={tasksOf(asked)} className="link text-secondary max-md:py-3">
              {t('units.own.open')}
            </Link>
          )
        }
      >
        {t('units.own')}
      </SectionHeading>
      {total === 0 && <p className="py-3 text-ink-2 text-secondary">{t('units.own.none')}</p>}
      <ul>
        {items.map((task) => (
          <OwnTask
            key={task.id}
            task={task}
            day={work.asOf}
            past={asked.past}
            where={nameOf(task.leadUnit)}
          />
        ))}
      </ul>
      {left > 0 && (
        <Link href={tasksOf(asked)} className="link inline-flex min-h-11 items-center text-secondary">
          {t('units.own.more', { n: left })}
        </Link>
      )}
    </section>
  )
}

type Props = { task: Task; day: string; past: string | null; where: string }

function OwnTask({ task, day, past, where }: Props) {
  return (
    <li className="grid items-center gap-x-4 gap-y-2 border-rule border-b py-3 text-table md:grid-cols-[56px_minmax(0,1fr)_140px_156px_150px] md:py-2">
      <span className="font-medium font-num text-ink-3 text-secondary max-md:hidden">{task.key}</span>
      <div className="min-w-0">
        <Link
          href={taskOf(task.id, past)}
          className="block text-pretty font-medium hover:underline max-md:min-h-11 max-md:text-body"
        >
          <span className="mr-1.5 font-num text-ink-3 text-secondary md:hidden">{task.key}</span>
          {task.title}
        </Link>
        <span className="block text-caption text-ink-3">
          {[where, task.owner?.name].filter(Boolean).join(' · ')}
        </span>
      </div>
      <Due task={task} day={day} />
      <Progress task={task} />
      <span>
        <TaskBadge badge={task.badge} />
      </span>
    </li>
  )
}

function Due({ task, day }: { task: Task; day: string }) {
  const t = useT()
  const isStill = readDue(task, day).kind === 'still'
  return (
    <span className="max-md:flex max-md:flex-wrap max-md:gap-x-3">
      <span className={task.dueOn ? 'font-num' : undefined}>
        {task.dueOn ? uiDate(task.dueOn) : (task.dueLabel ?? t('task.due.none'))}
      </span>
      {!isStill && (
        <span className="block text-caption max-md:text-secondary">
          <DueLine task={task} today={day} />
        </span>
      )}
    </span>
  )
}

function Progress({ task }: { task: Task }) {
  const locale = useLocale()
  const counted = isCounted(task.indicator) ? task.indicator : null
  return (
    <span className="block">
      <span className="flex items-baseline justify-between gap-2 pb-1.5 font-num">
        <b className="font-semibold">{uiPercent(task.percent)}</b>
        {counted && (
          <span className="text-caption text-ink-3">
            {uiNumber(counted.done, locale)}/{uiNumber(counted.target, locale)}
          </span>
        )}
      </span>
      <TaskProgress task={task} />
    </span>
  )
}
