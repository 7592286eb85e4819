import { z } from 'zod'
import { requireDaysInOrder } from '@/lib/domain/due-span'
import { DomainError, invalidField } from '@/lib/domain/errors'
import { LIST_VIEWS } from './filter-query'
import { TaskFilter } from './task-filter'

/** The list's contract, and the view the filter was kept in. */
const Kept = TaskFilter.extend({ view: z.enum(LIST_VIEWS).optional() })

/** Of a page, not of a filter: taken out before a filter is kept. */
const NOT_KEPT = ['asOf', 'cursor', 'limit']

/**
 * Reads a kept query by the contract of the list. Unknown names, values that are none and days in the wrong order are
 * refused (422 at `query`); the day, cursor and limit are dropped.
 */
export function readKeptFilter(query: string): z.infer<typeof Kept> {
  const values: Record<string, string> = {}
  for (const [name, value] of new URLSearchParams(query)) {
    if (Object.hasOwn(values, name)) throw invalidField('query', 'not_a_choice')
    if (!NOT_KEPT.includes(name)) values[name] = value
  }
  const parsed = Kept.safeParse(values)
  if (!parsed.success) {
    const isUnknown = parsed.error.issues.some(({ code }) => code === 'unrecognized_keys')
    throw new DomainError('invalid', { fieldErrors: { query: isUnknown ? 'unknown_field' : 'not_a_choice' } })
  }
  requireDaysInOrder(parsed.data.dueFrom, parsed.data.dueTo, 'query')
  return parsed.data
}
