import type { Badge, Deadline } from '@/lib/domain/deadline'
import { type View, viewQuery } from './view'

type Filter = {
  badge?: readonly Badge[]
  deadline?: readonly Deadline[]
  unit?: string
  group?: string
  task?: string
  view?: 'calendar'
  atRisk?: true
  obstacle?: true
}

/** The task list behind a figure: of the same day and the same branch. */
export function tasksHref(filter: Filter, view: View): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(filter))
    search.set(name, Array.isArray(value) ? value.join(',') : String(value))
  for (const [name, value] of viewQuery(view)) search.set(name, value)
  return `/tasks?${search.toString().replaceAll('%2C', ',')}`
}
