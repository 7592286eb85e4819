/**
 * The key people are sorted by: given name (the last word) first, then the rest (reference/domain §5.4).
 * Compared with `vi-x-icu`.
 */
export function sortName(fullName: string): string {
  const words = fullName.normalize('NFC').trim().split(/\s+/)
  const given = words.at(-1) ?? ''
  return `${given} ${words.slice(0, -1).join(' ')}`.trim()
}
