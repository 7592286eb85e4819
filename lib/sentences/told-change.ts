import type { ToldTask } from '@/lib/contracts/briefing'
import type { ToldChange } from '@/lib/domain/briefing-changes'
import { uiDayMonth } from '@/lib/format/date'
import { uiNumber, uiPercent } from '@/lib/format/number'
import type { Locale } from '@/lib/i18n/locale'
import type { Translator } from '@/lib/i18n/translate'
import { isCounted, targetText } from './quantity'

type Told = Pick<ToldTask, 'before' | 'after' | 'indicator'>

/** The step a task took, `11 → 12/20 buổi`; null where its kind of change says it all. */
export function stepText(
  t: Translator,
  locale: Locale,
  kind: ToldChange,
  { before, after, indicator }: Told,
): string | null {
  if (kind === 'extended') {
    const day = (on: string | null | undefined) => (on ? uiDayMonth(on) : t('briefing.noDate'))
    return t('briefing.step', { before: day(before?.dueOn), after: day(after?.dueOn) })
  }
  if (!after || !['started', 'advanced', 'fell'].includes(kind)) return null
  const hasCount = isCounted(indicator) && after.done !== null && after.done !== (before?.done ?? 0)
  if (hasCount) {
    const reached = uiNumber(after.done ?? 0, locale) + targetText(indicator, locale)
    return kind === 'started'
      ? reached
      : t('briefing.step', { before: uiNumber(before?.done ?? 0, locale), after: reached })
  }
  const reached = uiPercent(after.percent)
  return kind === 'started' || !before
    ? reached
    : t('briefing.step', { before: uiPercent(before.percent), after: reached })
}
