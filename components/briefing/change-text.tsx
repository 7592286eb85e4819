import type { ReactNode } from 'react'
import { isCounted, targetText } from '@/components/task/quantity-text'
import type { ToldTask } from '@/lib/contracts/briefing'
import type { ToldChange } from '@/lib/domain/briefing-changes'
import { uiDayMonth } from '@/lib/format/date'
import { uiNumber, uiPercent } from '@/lib/format/number'
import { useLocale, useT } from '@/lib/i18n/provider'

type Props = { kind: ToldChange; task: ToldTask }

/** What became of a task in one line: the step where there is one to count, then its title as far as the line goes. */
export function ChangeText({ kind, task }: Props): ReactNode {
  const step = useStep(kind, task)
  if (step === null) return <span className="truncate">{task.title}</span>
  return (
    <>
      <span className="flex-none">{step}</span>
      <span className="truncate text-ink-3">{task.title}</span>
    </>
  )
}

function useStep(kind: ToldChange, { before, after, indicator }: ToldTask): string | null {
  const t = useT()
  const locale = useLocale()
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
