import type { ListColumn } from '@/lib/contracts/list-preferences'
import type { Task, UnitRef } from '@/lib/contracts/task'
import { vietnamDay } from '@/lib/domain/calendar'
import { gapPoints } from '@/lib/domain/progress'
import { uiDate } from '@/lib/format/date'
import { uiNumber, uiPercent } from '@/lib/format/number'
import type { Locale } from '@/lib/i18n/locale'
import type { Translator } from '@/lib/i18n/translate'
import { isCounted } from '@/lib/sentences/quantity'

export type CellWords = { t: Translator; locale: Locale; nameOf: (unit: UnitRef) => string }

/** What stands in a cell, in words; '' where there is nothing to say. */
export function cellText({ t, locale, nameOf }: CellWords, column: ListColumn, task: Task): string {
  const day = (value: string | null) => (value ? uiDate(value) : '')
  const { indicator } = task
  switch (column) {
    case 'due':
      return day(task.dueOn) || (task.dueLabel ?? '')
    case 'progress':
      return uiPercent(task.percent)
    case 'status':
      return t(`states.badge.${task.badge}`)
    case 'leadUnit':
      return nameOf(task.leadUnit)
    case 'owner':
      return task.owner?.name ?? ''
    case 'coordinating':
      return task.coordinatingUnits.map(nameOf).join(', ')
    case 'start':
      return day(task.startsOn)
    case 'originalDue':
      return day(task.originalDueOn)
    case 'gap':
      return gapText(t, task)
    case 'weight':
      return uiNumber(task.weight, locale)
    case 'indicator':
      return isCounted(indicator)
        ? `${uiNumber(indicator.done, locale)}/${uiNumber(indicator.target, locale)} ${indicator.unit}`
        : (task.indicator?.name ?? '')
    case 'extensions':
      return task.extensionCount > 0 ? uiNumber(task.extensionCount, locale) : ''
    case 'updated':
      return uiDate(vietnamDay(task.updatedAt))
    case 'obstacle':
      return task.obstacle ?? ''
  }
}

/** Against the plan's line, in points of the whole percents shown; nothing for what leaves the means. */
function gapText(t: Translator, task: Task): string {
  if (task.status === 'cancelled') return ''
  const points = gapPoints(task.percent, task.planned)
  if (points === 0) return t('task-list.gap.near')
  return points > 0 ? t('task-list.gap.ahead', { points }) : t('task-list.gap.behind', { points: -points })
}
