import type { ReactNode } from 'react'
import { TaskProgress } from '@/components/task/task-progress'
import type { TaskDetail } from '@/lib/contracts/task'
import { uiDate } from '@/lib/format/date'
import { uiNumber, uiPercent } from '@/lib/format/number'
import { useLocale, useT } from '@/lib/i18n/provider'
import { isCounted, targetText } from '@/lib/sentences/quantity'

type Props = { task: TaskDetail; measure: 'row' | 'elsewhere' }

export function TaskFacts({ task, measure }: Props) {
  const t = useT()
  const { leadUnit, owner, coordinatingUnits, product, condition, weight } = task
  return (
    <dl className="border-rule border-t px-6 py-3 text-table max-md:px-4 max-md:text-[1rem]/6">
      <Fact label={t('task-list.fact.lead')} note={owner?.name}>
        {leadUnit.name}
      </Fact>
      {coordinatingUnits.length > 0 && (
        <Fact label={t('task-list.fact.coordinating')}>
          {coordinatingUnits.map(({ name }) => name).join(', ')}
        </Fact>
      )}
      <Fact label={t('task-list.fact.due')} note={<DueNotes task={task} />}>
        <DueSpan task={task} />
      </Fact>
      {product && <Fact label={t('task-list.fact.product')}>{product}</Fact>}
      {measure === 'row' && <Measure task={task} />}
      {condition && (
        <Fact label={t('task-list.fact.condition')} note={<ConditionNote task={task} />}>
          {condition}
        </Fact>
      )}
      {weight !== 1 && <Fact label={t('task-list.fact.weight')}>{weight}</Fact>}
    </dl>
  )
}

function Fact({ label, note, children }: { label: string; note?: ReactNode; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[84px_minmax(0,1fr)] gap-x-2 py-[5px] max-md:grid-cols-[96px_minmax(0,1fr)] max-md:py-[7px]">
      <dt className="text-ink-3">{label}</dt>
      <dd className="min-w-0 break-words">
        {children}
        {note && <span className="block text-ink-3 text-secondary">{note}</span>}
      </dd>
    </div>
  )
}

function ConditionNote({ task: { conditionMetOn, conditionNote } }: { task: TaskDetail }) {
  const t = useT()
  if (conditionMetOn === null) return t('task-part.condition.open')
  return [t('task-part.condition.met', { date: uiDate(conditionMetOn) }), conditionNote]
    .filter(Boolean)
    .join(' · ')
}

function DueSpan({ task: { startsOn, dueOn, dueLabel } }: { task: TaskDetail }) {
  const t = useT()
  if (!dueOn) return <>{dueLabel ?? t('task-list.due.none')}</>
  return (
    <span className="font-num">{startsOn ? `${uiDate(startsOn)} – ${uiDate(dueOn)}` : uiDate(dueOn)}</span>
  )
}

/** The wording of the plan and what became of the first date. */
function DueNotes({
  task: { dueOn, dueLabel, originalDueOn, extensionCount, startsOn },
}: {
  task: TaskDetail
}) {
  const t = useT()
  if (!dueOn) return startsOn ? t('task-list.fact.from', { date: uiDate(startsOn) }) : null
  const extended =
    extensionCount > 0 && originalDueOn
      ? t('task-list.fact.extended', { count: extensionCount, date: uiDate(originalDueOn) })
      : t('task-list.fact.notExtended')
  return (
    <>
      {dueLabel && <span className="block">{t('task-list.fact.wording', { label: dueLabel })}</span>}
      {extended}
    </>
  )
}

function Measure({ task }: { task: TaskDetail }) {
  const t = useT()
  const locale = useLocale()
  const { indicator, percent, planned } = task
  const counted = isCounted(indicator) ? indicator : null
  const isOpenPlan = task.status === 'in_progress' || task.status === 'paused'
  const plan = counted
    ? uiNumber(Math.floor((counted.target * planned) / 10_000), locale)
    : uiPercent(planned)
  return (
    <Fact label={t(counted ? 'task-list.fact.indicator' : 'task-list.fact.progress')}>
      <span className="flex flex-wrap items-baseline gap-x-2">
        <span>
          <b className="font-num font-semibold">
            {counted ? uiNumber(counted.done, locale) : uiPercent(percent)}
          </b>
          {counted && targetText(counted, locale)}
        </span>
        {counted && <span className="font-num text-ink-3">{uiPercent(percent)}</span>}
        {isOpenPlan && <span className="ml-auto text-ink-3">{t('task-list.fact.plan', { plan })}</span>}
      </span>
      {indicator?.name && <span className="block text-ink-3 text-secondary">{indicator.name}</span>}
      <TaskProgress task={task} className="mt-2 mb-1" />
    </Fact>
  )
}
