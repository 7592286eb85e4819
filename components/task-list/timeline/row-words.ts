import type { TimelineItem } from '@/lib/contracts/timeline'
import { daysBetween, type PlainDate } from '@/lib/domain/calendar'
import { uiDate, uiDayMonth } from '@/lib/format/date'
import { uiPercent } from '@/lib/format/number'
import type { Translator } from '@/lib/i18n/translate'

/** The few words beside a bar; null where the bar says it all. Late is the only one that presses. */
export function rowLabel(t: Translator, item: TimelineItem): { text: string; look: 'late' | 'plain' } | null {
  const percent = item.percent > 0 ? uiPercent(item.percent) : null
  const words = labelWords(t, item)
  const isDone = item.badge === 'completed' || item.badge === 'submitted'
  const text = [isDone ? null : percent, words].filter(Boolean).join(' · ')
  return text ? { text, look: item.badge === 'overdue' ? 'late' : 'plain' } : null
}

function labelWords(t: Translator, item: TimelineItem): string | null {
  if (item.daysLate > 0) return t('timeline.label.late', { days: item.daysLate })
  if (item.badge === 'submitted') return t('timeline.label.waiting')
  if (item.badge === 'paused') return t('timeline.label.paused')
  if (item.badge === 'cancelled') return t('timeline.label.cancelled')
  if (item.requestedDueOn) return t('timeline.label.asked', { date: uiDayMonth(item.requestedDueOn) })
  if (item.dueOn === null && item.badge !== 'completed') return item.dueLabel ?? t('task-list.due.none')
  return null
}

export function spanWords(
  t: Translator,
  { startsOn, dueOn }: Pick<TimelineItem, 'startsOn' | 'dueOn'>,
): string {
  if (startsOn && dueOn) {
    const days = daysBetween(startsOn as PlainDate, dueOn as PlainDate) + 1
    return t('timeline.span.both', { start: uiDate(startsOn), due: uiDate(dueOn), days })
  }
  if (dueOn) return t('timeline.span.due', { due: uiDate(dueOn) })
  return startsOn ? t('timeline.span.start', { start: uiDate(startsOn) }) : t('timeline.span.none')
}

/** The lead unit and whoever is in charge. */
export function whoWords({ leadUnit, owner }: Pick<TimelineItem, 'leadUnit' | 'owner'>): string {
  return [leadUnit.name, owner?.name].filter(Boolean).join(' · ')
}

/** Everything the bar draws and whose it is, for the reader who does not see it and for the note beside it. */
export function rowFacts(t: Translator, item: TimelineItem): string[] {
  const { originalDueOn, dueOn, requestedDueOn, submittedOn, daysLate, dueLabel } = item
  return [
    spanWords(t, item),
    whoWords(item),
    t('timeline.say.progress', { actual: uiPercent(item.percent), planned: uiPercent(item.planned) }),
    daysLate > 0 ? t('timeline.say.late', { days: daysLate }) : '',
    submittedOn ? t('timeline.say.sent', { date: uiDate(submittedOn) }) : '',
    originalDueOn && originalDueOn !== dueOn
      ? t('timeline.say.original', { date: uiDate(originalDueOn) })
      : '',
    requestedDueOn ? t('timeline.say.asked', { date: uiDate(requestedDueOn) }) : '',
    dueLabel ? t('timeline.say.label', { label: dueLabel }) : '',
  ].filter(Boolean)
}
