/** A time of day as people write it (`15:00`, `15h`, `9h5`, `1530`), as HH:MM; null when it is none. */
export function typedTime(text: string): string | null {
  const [, hours = '', minutes = '0'] =
    /^(\d{1,2})\s*[:hg.]\s*(\d{1,2})?$/i.exec(text.trim()) ?? /^(\d{1,2})(\d{2})?$/.exec(text.trim()) ?? []
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return null
  return `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`
}
