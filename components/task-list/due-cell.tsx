import { DueLine } from '@/components/task/due-line'
import { readDue } from '@/components/task/due-reading'
import { cn } from '@/components/ui/cn'
import type { Task } from '@/lib/contracts/task'
import { uiDate, uiDayMonth } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import type { Translator } from '@/lib/i18n/translate'

/** In columns the date stands over the days; stacked, one line says both. */
export function DueCell({ task, day }: { task: Task; day: string }) {
  const t = useT()
  const note = noteOf(t, task, day)
  return (
    <>
      <span className="text-table leading-[22px] @min-[720px]/list:hidden">
        <DueLine task={task} today={day} look="full" />
      </span>
      <span className="hidden @min-[720px]/list:block">
        {task.dueOn ? (
          <time dateTime={task.dueOn} className="font-num">
            {uiDate(task.dueOn)}
          </time>
        ) : (
          <span className="line-clamp-2 text-pretty">{task.dueLabel ?? t('task-list.due.none')}</span>
        )}
        {note && <span className={cn('block text-caption', noteTone(task))}>{note}</span>}
      </span>
    </>
  )
}

function noteTone({ badge }: Task): string {
  if (badge === 'overdue') return 'font-semibold text-late'
  return badge === 'due_soon' ? 'font-semibold text-soon' : 'font-normal text-ink-3'
}

function noteOf(t: Translator, task: Task, day: string): string | null {
  const due = readDue(task, day)
  switch (due.kind) {
    case 'late':
      return t('task-list.due.late', { days: due.days })
    case 'today':
      return t('task-list.due.today')
    case 'left':
      return t('task-list.due.left', { days: due.days })
    case 'waiting':
      return t('task-list.due.sent', { date: uiDayMonth(due.since) })
    case 'done':
      return due.daysLate > 0
        ? t('task-list.due.doneLate', { date: uiDayMonth(due.on), days: due.daysLate })
        : t('task-list.due.done', { date: uiDayMonth(due.on) })
    case 'still':
      return null
  }
}
