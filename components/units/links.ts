import type { Badge, Deadline } from '@/lib/domain/deadline'
import type { UnitAsked } from '@/lib/queries/units'

type Filter = {
  badge?: readonly Badge[]
  deadline?: readonly Deadline[]
  owner?: string
  task?: string
}

/** The tasks behind a figure of the page: of the same unit, with its branch or alone, on the same day. */
export function tasksOf(asked: UnitAsked, filter: Filter = {}): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(filter)) search.set(name, [value].flat().join(','))
  for (const [name, value] of Object.entries(scopeOf(asked))) search.set(name, value)
  return `/tasks?${search.toString().replaceAll('%2C', ',')}`
}

/** One task beside the whole list, on the same day. */
export function taskOf(id: string, past: string | null): string {
  return `/tasks?task=${id}&branch=all${past ? `&asOf=${past}` : ''}`
}

/** What the unit coordinates, open, on the same day. */
export function helpedBy({ key, past }: UnitAsked): string {
  return `/tasks?coordinating=${encodeURIComponent(key)}&open=true&branch=all${past ? `&asOf=${past}` : ''}`
}

/** The query of the page's own list, for its file. */
export function listQueryOf(asked: UnitAsked): string {
  return new URLSearchParams(scopeOf(asked)).toString()
}

/** The tasks the page counts, as filters of the list. */
function scopeOf({ key, reach, past }: UnitAsked): Record<string, string> {
  return { branch: key, ...(reach === 'direct' ? { unit: key } : {}), ...(past ? { asOf: past } : {}) }
}
