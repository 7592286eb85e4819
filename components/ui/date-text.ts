/**
 * What a person typed as a day: `YYYY-MM-DD` of 8/7/2022, 08-07-2022, 08.07.2022 or 08072022; null when there is no such
 * day from 1900 to 2199, the years of lib/domain/calendar.
 */
export function parseDateText(text: string): string | null {
  const match =
    /^(\d{1,2})[/.\-\s]+(\d{1,2})[/.\-\s]+((?:19|2[01])\d{2})$/.exec(text.trim()) ??
    /^(\d{2})(\d{2})((?:19|2[01])\d{2})$/.exec(text.trim())
  if (!match) return null
  const [, day = '', month = '', year = ''] = match
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null
}

/** `2022-07-08` → `08/07/2022`; anything else comes back empty. */
export function formatDateText(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  return match ? `${match[3]}/${match[2]}/${match[1]}` : ''
}
