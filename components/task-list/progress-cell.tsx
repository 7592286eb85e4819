import { TaskProgress } from '@/components/task/task-progress'
import { cn } from '@/components/ui/cn'
import { Spinner } from '@/components/ui/spinner'
import type { Task } from '@/lib/contracts/task'
import { uiNumber, uiPercent } from '@/lib/format/number'
import { useLocale } from '@/lib/i18n/provider'
import { isCounted } from '@/lib/sentences/quantity'

const WITHOUT_BAR: readonly Task['badge'][] = ['not_started', 'submitted', 'completed', 'cancelled']

/** Percent, quantity and bar. Stacked, the bar stands only where it tells something, with one figure at its end. */
export function ProgressValue({ task, busy }: { task: Task; busy: boolean }) {
  const locale = useLocale()
  const counted = isCounted(task.indicator) ? task.indicator : null
  const fraction = counted && `${uiNumber(counted.done, locale)}/${uiNumber(counted.target, locale)}`
  return (
    <span
      className={cn(
        WITHOUT_BAR.includes(task.badge) ? 'hidden' : 'flex',
        'flex-row-reverse items-center gap-2.5 py-1.5 @min-[720px]/list:flex @min-[720px]/list:flex-col @min-[720px]/list:items-stretch @min-[720px]/list:gap-[7px] @min-[720px]/list:py-0',
      )}
    >
      <span className="flex items-baseline justify-between gap-2 font-num">
        <b className={cn('font-semibold', fraction && 'hidden @min-[720px]/list:inline')}>
          {uiPercent(task.percent)}
        </b>
        {busy && <Spinner size={14} />}
        {fraction && (
          <span className="whitespace-nowrap font-semibold @min-[720px]/list:font-normal @min-[720px]/list:text-caption @min-[720px]/list:text-ink-3">
            {fraction}
          </span>
        )}
      </span>
      <TaskProgress task={task} className="h-2 flex-1 @min-[720px]/list:h-1.5 @min-[720px]/list:flex-none" />
    </span>
  )
}
