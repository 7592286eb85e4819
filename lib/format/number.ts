import { shownPercent } from '@/lib/domain/progress'
import { type Rate, rateTenths } from '@/lib/domain/rates'
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

/** A rate: `57,1%`, exactly none or all `0%` and `100%`, `—` while nothing is due. */
export function uiRate(rate: Rate, locale: Locale = 'vi'): string {
  const tenths = rateTenths(rate)
  if (tenths === null) return NOTHING
  return tenths % 1_000 === 0 ? `${tenths / 10}%` : `${uiTenths(tenths, locale)}%`
}

/** Tenths with their one decimal: 571 is `57,1`. */
export function uiTenths(tenths: number, locale: Locale = 'vi'): string {
  return `${Math.floor(tenths / 10)}${locale === 'vi' ? ',' : '.'}${tenths % 10}`
}

/** The fraction beside its rate: `4/7`. */
export function uiFraction({ num, den }: Rate, locale: Locale = 'vi'): string {
  return `${uiNumber(num, locale)}/${uiNumber(den, locale)}`
}

/**
 * A whole number 0 or more as it is written here: dots part thousands, a decimal comma is followed by zeros only.
 * `1.250`, `1250`, `12,0`; null for anything else, `12.5` too, which is no number of thousands.
 */
export function parseWhole(text: string): number | null {
  const match = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,0+)?$/.exec(text.replace(/\s/g, ''))
  return match ? Number(match[1]?.replaceAll('.', '')) : null
}
