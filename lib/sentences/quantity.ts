import type { Task } from '@/lib/contracts/task'
import { uiNumber } from '@/lib/format/number'
import type { Locale } from '@/lib/i18n/locale'

type Indicator = NonNullable<Task['indicator']>

/** More than one to count: then the quantity is asked, else the percent alone. */
export function isCounted(indicator: Task['indicator']): indicator is Indicator {
  return indicator !== null && indicator.target > 1
}

/** `/12 bài`, `/100%`: what stands after the number done. */
export function targetText({ target, unit }: Pick<Indicator, 'target' | 'unit'>, locale: Locale): string {
  return `/${uiNumber(target, locale)}${unit === '%' ? '' : ' '}${unit}`
}

/** `7/12 bài`; more than the target stays visible: `13/12 bài`. */
export function quantityText(indicator: Indicator, locale: Locale): string {
  return uiNumber(indicator.done, locale) + targetText(indicator, locale)
}
