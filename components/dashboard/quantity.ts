import type { Task } from '@/lib/contracts/task'
import { uiNumber } from '@/lib/format/number'
import type { Locale } from '@/lib/i18n/locale'

/** "3/3 bài"; null without an indicator. */
export function quantityText({ indicator }: Pick<Task, 'indicator'>, locale: Locale): string | null {
  if (!indicator) return null
  return `${uiNumber(indicator.done, locale)}/${uiNumber(indicator.target, locale)} ${indicator.unit}`
}
