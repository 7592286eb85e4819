import { shownPercent } from '@/lib/domain/progress'
import type { Rate } from '@/lib/domain/rates'
import type { Locale } from '@/lib/i18n/locale'

/** Nothing to show: no counted task, nothing due yet. Never 0, 100 or NaN. */
const NOTHING = '—'

const FORMATS: Record<Locale, Intl.NumberFormat> = {
  vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }),
}

/** `1.234,5`; English `1,234.5`. */
export function uiNumber(value: number, locale: Locale = 'vi'): string {
  return FORMATS[locale].format(value)
}

/** Percent of one task, basis points 0..10000: floored, `46%`, `<1%` above 0, `—` for null. */
export function uiPercent(basisPoints: number | null): string {
  return uiMeanPercent(basisPoints, true)
}

/** Percent of a group or plan: as for a task, but `100%` only when every counted task is confirmed (Progress 4). */
export function uiMeanPercent(basisPoints: number | null, allConfirmed: boolean): string {
  if (basisPoints !== null && basisPoints > 0 && basisPoints < 100) return '<1%'
  const whole = shownPercent(basisPoints, allConfirmed)
  return whole === null ? NOTHING : `${whole}%`
}

/**
 * A rate, rounded half up to one decimal in integers: `57,1%`. Exactly none or all is `0%` or `100%`, and nothing else
 * ever shows as such; `—` while nothing is due (product.md, Rates; vectors in reference/domain §1.5).
 */
export function uiRate({ num, den }: Rate, locale: Locale = 'vi'): string {
  if (den === 0) return NOTHING
  if (num === 0) return '0%'
  if (num >= den) return '100%'
  const tenths = Math.min(999, Math.max(1, Math.floor((2_000 * num + den) / (2 * den))))
  return `${Math.floor(tenths / 10)}${locale === 'vi' ? ',' : '.'}${tenths % 10}%`
}

/** The fraction beside its rate: `4/7`. */
export function uiFraction({ num, den }: Rate, locale: Locale = 'vi'): string {
  return `${uiNumber(num, locale)}/${uiNumber(den, locale)}`
}
