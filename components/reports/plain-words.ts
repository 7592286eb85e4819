/** What was written, without its marks; a section's figures by their keys. */
export function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join(' ')
  if (value === null || typeof value !== 'object') return '—'
  if ('runs' in value) return wordsOf(value.runs)
  if ('text' in value) return String(value.text)
  if ('token' in value) return `[${String(value.token)}]`
  return Object.values(value).map(wordsOf).join(' ')
}
