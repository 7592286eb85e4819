import type { Dashboard } from '@/lib/contracts/dashboard'
import { daysBetween, type PlainDate, vietnamDay } from '@/lib/domain/calendar'
import { uiFraction, uiNumber } from '@/lib/format/number'
import type { Locale } from '@/lib/i18n/locale'
import type { Translator } from '@/lib/i18n/translate'

/** Whole days since a result was sent. */
export function daysWaiting(
  result: { submittedAt: string | null; submittedOn: string | null },
  asOf: string,
): number {
  const sent = result.submittedAt ? vietnamDay(result.submittedAt) : (result.submittedOn as PlainDate | null)
  return sent ? daysBetween(sent, asOf as PlainDate) : 0
}

export function completedFact(t: Translator, { counts }: Dashboard): string {
  return t('dashboard.figure.ofTasks', { n: counts.total - counts.cancelled })
}

export function doingFact(t: Translator, { badges }: Dashboard): string {
  const { dueSoon, returned } = badges
  if (returned > 0) return t('dashboard.figure.soonAndReturned', { soon: dueSoon, returned })
  return dueSoon > 0 ? t('dashboard.figure.soon', { n: dueSoon }) : t('dashboard.figure.noneSoon')
}

export function submittedFact(t: Translator, { badges, decisions, asOf }: Dashboard): string {
  // The list begins with the longest wait.
  const [longest] = decisions.confirmations
  if (badges.submitted === 0 || !longest) return t('dashboard.figure.noneWaiting')
  const days = daysWaiting(longest, asOf)
  return days > 0 ? t('dashboard.figure.longest', { n: days }) : t('dashboard.figure.sentToday')
}

export function overdueFact(t: Translator, { badges, overdue }: Dashboard): string {
  // The list begins with the longest delay.
  const [longest] = overdue
  if (badges.overdue === 0 || !longest) return t('dashboard.figure.noneOverdue')
  return t('dashboard.figure.longest', { n: longest.daysLate })
}

export function onTimeFact(t: Translator, { rates }: Dashboard, locale: Locale): string {
  const { onTime, onTimeOriginal } = rates
  if (onTime.den === 0) return t('dashboard.figure.nothingDue')
  return t('dashboard.figure.onTime', {
    fraction: `${uiNumber(onTime.num, locale)}/${uiNumber(onTime.den, locale)}`,
    original: uiFraction(onTimeOriginal, locale),
  })
}
