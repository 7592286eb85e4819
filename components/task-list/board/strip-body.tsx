import type { ReactNode } from 'react'
import { BADGE_LOOK } from '@/components/task/badge-look'
import { readDue } from '@/components/task/due-reading'
import { TaskProgress } from '@/components/task/task-progress'
import { useShortName } from '@/components/task/unit-name'
import { Badge } from '@/components/ui/badge'
import type { Task } from '@/lib/contracts/task'
import type { Badge as BadgeName } from '@/lib/domain/deadline'
import { uiDayMonth } from '@/lib/format/date'
import { uiPercent } from '@/lib/format/number'
import { useLocale, useT } from '@/lib/i18n/provider'
import type { Translator } from '@/lib/i18n/translate'
import { isCounted, quantityText } from '@/lib/sentences/quantity'

/** The column says the state; only what it does not say gets a badge. */
const BADGED: readonly BadgeName[] = ['overdue', 'returned', 'due_soon']
/** Nothing to measure yet, or nothing any more. */
const WITHOUT_BAR: readonly BadgeName[] = ['not_started', 'submitted', 'completed', 'cancelled']

type Props = { task: Task; day: string; title: ReactNode; menu?: ReactNode }

/** What stands on a strip: key and badge, title, bar, who and until when. */
export function StripBody({ task, day, title, menu }: Props) {
  const t = useT()
  const locale = useLocale()
  const nameOf = useShortName()
  const look = BADGE_LOOK[task.badge]
  const isMeasured = !WITHOUT_BAR.includes(task.badge)
  const where = [nameOf(task.leadUnit), task.owner?.name].filter(Boolean).join(', ')
  return (
    <>
      <div className="flex min-h-6 items-center gap-1.5">
        <span className="font-medium font-num text-ink-3 text-secondary">{task.key}</span>
        {BADGED.includes(task.badge) && (
          <Badge tone={look.tone} mark={look.mark} className="h-[22px]">
            {badgeWords(t, task, day)}
          </Badge>
        )}
        {isMeasured && (
          <span className="min-w-0 truncate font-normal font-num text-caption text-ink-2">
            {isCounted(task.indicator) ? quantityText(task.indicator, locale) : uiPercent(task.percent)}
          </span>
        )}
        {menu}
      </div>
      {title}
      {isMeasured && <TaskProgress task={task} className="mt-2 mb-2" />}
      <p className="flex gap-2 pt-1.5 font-normal text-caption text-ink-3">
        <span className="min-w-0 flex-1 truncate" title={where}>
          {where}
        </span>
        <span className="flex-none whitespace-nowrap">{dueWords(t, task, day)}</span>
      </p>
    </>
  )
}

function badgeWords(t: Translator, task: Task, day: string): string {
  const due = readDue(task, day)
  if (task.badge === 'overdue' && due.kind === 'late') return t('board.badge.late', { days: due.days })
  if (task.badge === 'due_soon' && due.kind === 'left') return t('board.badge.left', { days: due.days })
  return t(`states.badge.${task.badge}`)
}

/** The date alone; a result says when it was sent, a completed task when it was done. */
function dueWords(t: Translator, task: Task, day: string): string {
  const due = readDue(task, day)
  if (due.kind === 'waiting') return t('task-list.due.sent', { date: uiDayMonth(due.since) })
  if (due.kind === 'done') return t('task-list.due.done', { date: uiDayMonth(due.on) })
  return task.dueOn ? uiDayMonth(task.dueOn) : (task.dueLabel ?? t('task-list.due.none'))
}
