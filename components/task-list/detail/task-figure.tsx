import { useViewer } from '@/components/shell/viewer-provider'
import { measuredOf } from '@/components/task/measured'
import { TaskProgress } from '@/components/task/task-progress'
import type { TaskDetail } from '@/lib/contracts/task'
import { plainDate } from '@/lib/domain/calendar'
import { standingOf } from '@/lib/domain/indicators'
import { gapPoints } from '@/lib/domain/progress'
import { isOpen } from '@/lib/domain/task'
import { uiDayMonth } from '@/lib/format/date'
import { uiNumber, uiPercent } from '@/lib/format/number'
import { useLocale, useT } from '@/lib/i18n/provider'
import { isCounted, targetText } from '@/lib/sentences/quantity'

/** How far: the quantity large, the percent beside it, the bar, and the pace in words. */
export function TaskFigure({ task }: { task: TaskDetail }) {
  const t = useT()
  const locale = useLocale()
  const counted = isCounted(task.indicator) ? task.indicator : null
  const pace = usePace(task)
  return (
    <section
      aria-label={t('task-list.fact.progress')}
      className="mx-4 flex flex-col gap-3 border-ink border-t pt-3.5 pb-4 md:mx-0"
    >
      <div className="flex items-baseline justify-between gap-4">
        <p className="font-medium text-[1.0625rem] text-ink-2">
          <b className="font-semibold text-[2.5rem]/12 text-ink tracking-[-0.03em]">
            {counted ? uiNumber(counted.done, locale) : uiPercent(task.percent)}
          </b>
          {counted && targetText(counted, locale)}
        </p>
        {counted && <p className="font-semibold text-[1.25rem]">{uiPercent(task.percent)}</p>}
      </div>
      <TaskProgress task={task} size="md" className="h-3" />
      {task.indicator?.name && <p className="text-ink-3 text-secondary">{task.indicator.name}</p>}
      {isOpen(task.status) && (
        <p className="text-ink-2 text-secondary">
          {t(`task-list.pace.${gapOf(task)}`, {
            planned: uiPercent(task.planned),
            points: Math.abs(gapPoints(task.percent, task.planned)),
          })}
          {pace && ` ${t('task-list.pace.need', pace)}`}
        </p>
      )}
    </section>
  )
}

function gapOf({ percent, planned }: TaskDetail): 'near' | 'ahead' | 'behind' {
  const gap = gapPoints(percent, planned)
  if (gap === 0) return 'near'
  return gap > 0 ? 'ahead' : 'behind'
}

/** What is left by the week until the due date, to one decimal; nothing in its last week. */
function usePace(task: TaskDetail): { amount: string; unit: string; date: string } | null {
  const { today } = useViewer()
  const locale = useLocale()
  const { indicator } = task
  if (!isCounted(indicator)) return null
  const standing = standingOf(measuredOf({ ...task, ...indicator }), plainDate(today))
  if (standing.kind !== 'pace') return null
  const amount = uiNumber(standing.tenths / 10, locale)
  return { amount, unit: indicator.unit, date: uiDayMonth(standing.until) }
}
