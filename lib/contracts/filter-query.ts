import { DomainError, invalidField } from '@/lib/domain/errors'
import { TaskFilter } from './task'

/** What a filter says of the tasks themselves and of their order; the day and the place in the list are not among it. */
export type KeptFilter = Partial<Omit<TaskFilter, 'asOf' | 'cursor' | 'limit'>>

/** Names in the order in which a query is written: the same filter is the same text. */
const ORDER = [
  'branch',
  'badge',
  'status',
  'deadline',
  'unit',
  'group',
  'owner',
  'dueFrom',
  'dueTo',
  'open',
  'silent',
  'obstacle',
  'q',
  'sort',
] as const satisfies readonly (keyof KeptFilter)[]

/** Of a page, not of a filter: taken out before a filter is kept. */
const NOT_KEPT = ['asOf', 'cursor', 'limit']

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

/**
 * Reads a kept query by the contract of the list. Unknown names, values that are none and days in the wrong order are
 * refused (422 at `query`); the day, cursor and limit are dropped.
 */
export function readKeptFilter(query: string): TaskFilter {
  const values: Record<string, string> = {}
  for (const [name, value] of new URLSearchParams(query)) {
    if (Object.hasOwn(values, name)) throw invalidField('query', 'not_a_choice')
    if (!NOT_KEPT.includes(name)) values[name] = value
  }
  const parsed = TaskFilter.safeParse(values)
  if (!parsed.success) {
    const isUnknown = parsed.error.issues.some(({ code }) => code === 'unrecognized_keys')
    throw new DomainError('invalid', { fieldErrors: { query: isUnknown ? 'unknown_field' : 'not_a_choice' } })
  }
  requireDaysInOrder(parsed.data, 'query')
  return parsed.data
}

/** A span of due dates that ends before it begins is refused at the named field (422). */
export function requireDaysInOrder({ dueFrom, dueTo }: KeptFilter, field: string): void {
  if (dueFrom && dueTo && dueFrom > dueTo) throw invalidField(field, 'span_order')
}
