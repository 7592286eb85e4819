import type { TaskFilter } from './task-filter'

/** Ways to look at one filtered list. */
export const LIST_VIEWS = ['table', 'board', 'timeline', 'calendar'] as const
export type ListView = (typeof LIST_VIEWS)[number]

/** What a filter says of the tasks themselves, their order and the way to look at them; the day and the place in the list are not among it. */
export type KeptFilter = Partial<Omit<TaskFilter, 'asOf' | 'cursor' | 'limit'>> & {
  view?: ListView | undefined
}

/** Names in the order in which a query is written: the same filter is the same text. */
const ORDER = [
  'branch',
  'badge',
  'status',
  'deadline',
  'unit',
  'group',
  'owner',
  'coordinating',
  'dueFrom',
  'dueTo',
  'open',
  'silent',
  'atRisk',
  'obstacle',
  'q',
  'sort',
  'view',
] as const satisfies readonly (keyof KeptFilter)[]

/** The canonical query string of a filter: known order, each value once, nothing that says nothing. */
export function writeFilter(filter: KeptFilter): string {
  const search = new URLSearchParams()
  for (const name of ORDER) {
    const value = filter[name]
    const text = Array.isArray(value) ? [...new Set(value)].join(',') : value && String(value)
    if (text && !(name === 'sort' && text === 'key')) search.set(name, text)
  }
  return search.toString().replaceAll('%2C', ',')
}
