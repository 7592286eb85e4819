import { filterQuery, type ListFilter } from '@/components/task-list/list-filter'
import type { ListView } from '@/lib/contracts/filter-query'
import type { ListGrouping } from '@/lib/contracts/list-preferences'
import { groupedQuery, groupingOf } from './grouping'

/** The query of the first page of a list: what the server asks for before the browser does, so that both ask the same. */
export function openingQuery(
  filter: ListFilter,
  view: ListView,
  groupBy: string | null,
  kept: ListGrouping | null | undefined,
): string {
  if (view !== 'table') return filterQuery(filter)
  return groupedQuery(filterQuery(filter), groupingOf(groupBy, kept, filter.sort), filter.sort)
}
