import type { Locale } from '@/lib/i18n/locale'
import { uiNumber } from './number'

const KB = 1_024
const MB = 1_048_576

/** `412 KB`, `2,1 MB`: whole kilobytes, at least one; from a megabyte on one decimal. */
export function uiFileSize(bytes: number, locale: Locale = 'vi'): string {
  return `${amount(bytes, bytes, locale)} ${unitOf(bytes)}`
}

/** How much of it went out already, in the unit of the whole: `1,4` of `2,1 MB`. */
export function uiFilePart(sent: number, bytes: number, locale: Locale = 'vi'): string {
  return amount(sent, bytes, locale)
}

const unitOf = (bytes: number) => (bytes >= MB ? 'MB' : 'KB')

function amount(part: number, whole: number, locale: Locale): string {
  if (unitOf(whole) === 'MB') return uiNumber(Math.round((part / MB) * 10) / 10, locale)
  return uiNumber(part === whole ? Math.max(1, Math.round(part / KB)) : Math.floor(part / KB), locale)
}
