import { cn } from '@/components/ui/cn'
import { TONE_TEXT } from '@/components/ui/tone'
import type { Task } from '@/lib/contracts/task'
import type { Badge } from '@/lib/domain/deadline'
import { uiDate, uiDayMonth } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import type { Translator } from '@/lib/i18n/translate'
import { BADGE_LOOK } from './badge-look'
import { readDue } from './due-reading'

type Dated = Pick<
  Task,
  'badge' | 'status' | 'dueOn' | 'dueLabel' | 'submittedOn' | 'completedOn' | 'daysLate'
>
type Look = 'short' | 'full'

/** Only what presses is coloured and heavier; a task on its way stays quiet. */
const PRESSING: readonly Badge[] = ['overdue', 'due_soon']
const COLOURED: readonly Badge[] = ['overdue', 'due_soon', 'submitted']

/** "Còn 15 ngày", "Quá hạn 5 ngày", "Gửi 09/06, chờ 6 ngày"; `full` adds the date. */
export function DueLine({ task, today, look = 'short' }: { task: Dated; today: string; look?: Look }) {
  const t = useT()
  const { words, date } = duePhrase(t, task, today, look)
  const heavy = PRESSING.includes(task.badge)
  return (
    <span className={COLOURED.includes(task.badge) ? TONE_TEXT[BADGE_LOOK[task.badge].tone] : 'text-ink-2'}>
      {words && <span className={cn(heavy && 'font-semibold')}>{words}</span>}
      {words && date && ' · '}
      {date && <span className="font-num">{date}</span>}
    </span>
  )
}

/** The words of the due line and, for `full`, the date that stands beside them. */
export function duePhrase(
  t: Translator,
  task: Dated,
  today: string,
  look: Look,
): { words: string; date: string | null } {
  const reading = readDue(task, today)
  const full = look === 'full'
  const beside = full && task.dueOn ? uiDate(task.dueOn) : null
  const day = full ? uiDate : uiDayMonth
  switch (reading.kind) {
    case 'late':
      return { words: t('task.due.late', { days: reading.days }), date: beside }
    case 'today':
      return { words: t('task.due.today'), date: beside }
    case 'left':
      return { words: t('task.due.left', { days: reading.days }), date: beside }
    case 'waiting':
      return {
        words:
          reading.days === 0
            ? t('task.due.sentToday')
            : t('task.due.sent', { date: day(reading.since), days: reading.days }),
        date: null,
      }
    case 'done':
      return {
        words:
          reading.daysLate > 0
            ? t('task.due.doneLate', { date: day(reading.on), days: reading.daysLate })
            : t('task.due.done', { date: day(reading.on) }),
        date: null,
      }
    case 'still':
      return task.dueOn
        ? { words: '', date: uiDate(task.dueOn) }
        : { words: task.dueLabel ?? t('task.due.none'), date: null }
  }
}
