import { listAddress } from '@/components/reports/list-address'
import { TaskBadge } from '@/components/task/task-badge'
import { Link } from '@/components/ui/link'
import { SectionHeading } from '@/components/ui/section-heading'
import type { ReportComparison } from '@/lib/contracts/report-comparison'
import { uiDate } from '@/lib/format/date'
import { uiPercent } from '@/lib/format/number'
import { useT } from '@/lib/i18n/provider'
import { Change, Values } from './compared-figures'

type Task = ReportComparison['tasks'][number]
type Side = NonNullable<Task['before']>

/** What became of each task, and of each number that is counted, between the two reports. */
export function ComparedTasks({ compared }: { compared: ReportComparison }) {
  const t = useT()
  const { tasks, indicators, after } = compared
  return (
    <>
      <section aria-labelledby="compared-tasks">
        <SectionHeading id="compared-tasks" note={tasks.length}>
          {t('reportComparison.tasks')}
        </SectionHeading>
        {tasks.length === 0 && <p className="py-3 text-ink-2 text-table">{t('reportComparison.same')}</p>}
        <ul>
          {tasks.map((task) => (
            <TaskLine key={task.id} task={task} asOf={after.asOf} />
          ))}
        </ul>
      </section>
      {indicators.length > 0 && (
        <section aria-labelledby="compared-indicators">
          <SectionHeading id="compared-indicators" note={indicators.length}>
            {t('reportComparison.indicators')}
          </SectionHeading>
          <ul>
            {indicators.map(({ taskId, key, name, unit, done, target }) => (
              <li key={taskId} className="flex flex-wrap gap-x-4 border-rule border-b py-2 text-table">
                <span className="w-14 flex-none font-num text-ink-3">{key}</span>
                <span className="min-w-0 flex-1 basis-60">{name}</span>
                <span className="font-num">
                  <Change of={done} /> / <Change of={target} /> {unit}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function TaskLine({ task: { key, title, before, after }, asOf }: { task: Task; asOf: string }) {
  const t = useT()
  return (
    <li className="grid grid-cols-[3.5rem_minmax(0,1fr)_minmax(0,22rem)] gap-x-4 gap-y-1 border-rule border-b py-2.5 text-table max-md:grid-cols-[3.5rem_minmax(0,1fr)]">
      <span className="font-num text-ink-3">{key}</span>
      <Link
        href={listAddress(`q=${encodeURIComponent(key)}`, asOf)}
        className="min-w-0 break-words hover:underline"
      >
        {title}
      </Link>
      <span className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1 max-md:col-start-2">
        {before && after ? (
          <BothSides before={before} after={after} />
        ) : (
          <span className="text-ink-2">{t(after ? 'reportComparison.came' : 'reportComparison.left')}</span>
        )}
      </span>
    </li>
  )
}

function BothSides({ before, after }: { before: Side; after: Side }) {
  const t = useT()
  const day = (on: string | null) => (on ? uiDate(on) : t('reportComparison.noDay'))
  return (
    <>
      <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
        {before.badge !== after.badge && (
          <>
            <TaskBadge badge={before.badge} />
            <span aria-hidden="true">→</span>
          </>
        )}
        <TaskBadge badge={after.badge} />
      </span>
      {before.percent !== after.percent && (
        <span className="font-num">
          <Values before={uiPercent(before.percent)} after={uiPercent(after.percent)} />
        </span>
      )}
      {before.dueOn !== after.dueOn && (
        <span className="font-num text-ink-2">
          {t('reportComparison.due')} <Values before={day(before.dueOn)} after={day(after.dueOn)} />
        </span>
      )}
    </>
  )
}
