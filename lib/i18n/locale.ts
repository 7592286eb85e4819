import type { LOCALES } from '@/lib/contracts/person'

export type Locale = (typeof LOCALES)[number]

const DEFAULT_LOCALE: Locale = 'vi'

/** The language of a stored or sent preference; anything unknown reads Vietnamese. */
export function localeFrom(value: unknown): Locale {
  return value === 'en' ? 'en' : DEFAULT_LOCALE
}
