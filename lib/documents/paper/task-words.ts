import type { Task } from '@/lib/contracts/task'
import { badgeWords } from '@/lib/documents/report/badge-words'
import { documentDate } from '@/lib/format/date'
import { uiNumber, uiPercent } from '@/lib/format/number'

/** The plan's own wording and, where it says no day, the day that computes. */
export function dueWords({
  dueLabel,
  originalDueOn,
  dueOn,
}: Pick<Task, 'dueLabel' | 'originalDueOn' | 'dueOn'>): string {
  const day = originalDueOn ?? dueOn
  if (dueLabel === null) return day ? documentDate(day) : 'Không ấn định'
  return day && !dueLabel.includes('/') ? `${dueLabel} (${documentDate(day)})` : dueLabel
}

type Standing = Pick<Task, 'badge' | 'daysLate' | 'status' | 'completedOn' | 'percent'> & {
  indicator: Pick<NonNullable<Task['indicator']>, 'unit' | 'target' | 'done'> | null
}

/** Where a task stands, in one line: its state, how late it is, how far it is. */
export function standingWords(task: Standing): string {
  const { badge, daysLate, status, completedOn, percent, indicator } = task
  const share = indicator
    ? `${uiNumber(indicator.done)}/${uiNumber(indicator.target)} ${indicator.unit}`
    : uiPercent(percent)
  const words = badgeWords(badge)
  if (status === 'completed')
    return `${words}${completedOn ? ` ngày ${documentDate(completedOn)}` : ''}${daysLate > 0 ? `, quá hạn ${daysLate} ngày` : ''}`
  if (badge === 'overdue') return `${words} ${daysLate} ngày, đạt ${share}`
  return status === 'in_progress' || status === 'paused' ? `${words}, đạt ${share}` : words
}
