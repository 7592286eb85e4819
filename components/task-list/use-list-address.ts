import { usePathname, useSearchParams } from 'next/navigation'
import { useMemo } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import type { Campaign } from '@/lib/contracts/campaign'
import type { ListView } from '@/lib/contracts/filter-query'
import type { ListGrouping } from '@/lib/contracts/list-preferences'
import { openingBranch } from '@/lib/domain/branch'
import { readMonth } from '@/lib/domain/weeks'
import { filterQuery, type ListFilter, listHref, readFilter } from './list-filter'
import { viewAddress, viewOfAddress } from './list-view'
import { readGrouping } from './table/grouping'

const UUID = /^[0-9a-f-]{36}$/

/** The open task as the address says now: two quick presses come before the page has followed the first. */
export function openTaskId(search: string): string | null {
  const named = new URLSearchParams(search).get('task')
  return named && UUID.test(named) ? named : null
}

/** The kept filter the list began with, as the address says. */
function savedIdOf(search: string): string | null {
  const named = new URLSearchParams(search).get('saved')
  return named && UUID.test(named) ? named : null
}

/** What the list is grouped by, as the address says. */
function groupByOf(search: string): ListGrouping | null {
  return readGrouping(new URLSearchParams(search).get('groupBy'))
}

type Next = {
  filter?: ListFilter
  taskId?: string | null
  savedId?: string | null
  view?: ListView
  month?: string | null
  groupBy?: ListGrouping | null
}

/** Filter, view and open task live in the address. Changes stay in the browser: the list asks the API, no page is loaded anew. */
export function useListAddress(campaign: Campaign) {
  const viewer = useViewer()
  const { today } = viewer
  const remembered = viewer.list.view ?? 'table'
  const opening = openingBranch(viewer)
  const params = useSearchParams()
  const view = viewOfAddress(usePathname(), params.get('view'), remembered)
  const filter = useMemo(
    () => readFilter(params, campaign, { today, opening }),
    [params, campaign, today, opening],
  )
  const taskId = openTaskId(params.toString())
  const month = readMonth(params.get('month'))
  const groupBy = groupByOf(params.toString())
  const hrefOf = (next: Next) => {
    const shown = next.view ?? view
    return listHref(next.filter ?? filter, {
      opening,
      taskId: next.taskId ?? null,
      savedId: next.savedId ?? null,
      groupBy: next.groupBy === undefined ? groupBy : next.groupBy,
      view: viewAddress(shown, remembered),
      month: shown === 'calendar' ? (next.month === undefined ? month : next.month) : null,
    })
  }
  const go = (next: Next, how: 'push' | 'replace' = 'push') => {
    const { search } = window.location
    const href = hrefOf({
      ...next,
      taskId: next.taskId === undefined ? openTaskId(search) : next.taskId,
      savedId: next.savedId === undefined ? savedIdOf(search) : next.savedId,
      groupBy: next.groupBy === undefined ? groupByOf(search) : next.groupBy,
    })
    if (how === 'push') window.history.pushState(null, '', href)
    else window.history.replaceState(null, '', href)
  }
  return {
    filter,
    opening,
    view,
    /** `YYYY-MM` of the calendar, null = the month of the day looked at */
    month,
    query: filterQuery(filter),
    taskId,
    savedId: savedIdOf(params.toString()),
    groupBy,
    wantsSearch: params.get('focus') === 'search',
    hrefOf,
    go,
  }
}

export type ListAddress = ReturnType<typeof useListAddress>
