import type { Badge, Deadline } from '@/lib/domain/deadline'

type Filter = {
  badge?: readonly Badge[]
  deadline?: readonly Deadline[]
  unit?: string
  group?: string
  task?: string
}

/** The task list behind a figure; on a past day the list of that day. */
export function tasksHref(filter: Filter, past: string | null): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(filter))
    search.set(name, Array.isArray(value) ? value.join(',') : String(value))
  if (past) search.set('asOf', past)
  return `/tasks?${search.toString().replaceAll('%2C', ',')}`
}
