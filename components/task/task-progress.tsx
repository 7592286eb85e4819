import { ProgressBar } from '@/components/ui/progress-bar'
import type { Task } from '@/lib/contracts/task'
import type { Badge } from '@/lib/domain/deadline'
import { uiPercent } from '@/lib/format/number'
import { useT } from '@/lib/i18n/provider'
import { BADGE_LOOK } from './badge-look'

/** No plan tick where the plan is no question any more, or not yet (design §7). */
const WITHOUT_PLAN: readonly Badge[] = ['completed', 'submitted', 'not_started', 'cancelled']

type Props = {
  task: Pick<Task, 'badge' | 'percent' | 'planned'>
  /** percent on the earlier of two days compared */
  earlier?: number | null
  size?: 'sm' | 'md'
  className?: string
}

/** The bar in the colour of the state, with the small stone where the plan stands. */
export function TaskProgress({ task, earlier = null, size = 'sm', className }: Props) {
  const t = useT()
  const planned = WITHOUT_PLAN.includes(task.badge) ? null : task.planned
  const actual = uiPercent(task.percent)
  return (
    <ProgressBar
      label={
        planned === null
          ? t('task.progress.label', { actual })
          : t('task.progress.labelPlanned', { actual, planned: uiPercent(planned) })
      }
      actual={task.percent}
      planned={planned}
      earlier={earlier}
      tone={BADGE_LOOK[task.badge].tone}
      size={size}
      {...(className ? { className } : {})}
    />
  )
}
