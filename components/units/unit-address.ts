import type { UnitAsked } from '@/lib/queries/units'

/** `?direct=true` is the unit alone; everything else its branch. */
export function readReach(text: string | null | undefined): UnitAsked['reach'] {
  return text === 'true' ? 'direct' : 'branch'
}

export function unitAddress({ key, reach, past }: UnitAsked): string {
  const search = new URLSearchParams({
    ...(reach === 'direct' ? { direct: 'true' } : {}),
    ...(past ? { asOf: past } : {}),
  })
  return `/units/${encodeURIComponent(key)}${search.size > 0 ? `?${search}` : ''}`
}
