import { usePathname, useSearchParams } from 'next/navigation'
import { useMemo } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import type { Campaign } from '@/lib/contracts/campaign'
import { openingBranch } from '@/lib/domain/branch'
import { filterQuery, type ListFilter, listHref, readFilter } from './list-filter'
import { type ListView, pathOfView, viewOfPath } from './list-view'

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

type Next = { filter?: ListFilter; taskId?: string | null; savedId?: string | null; view?: ListView }

/** Filter, view and open task live in the address. Changes stay in the browser: the list asks the API, no page is loaded anew. */
export function useListAddress(campaign: Campaign) {
  const viewer = useViewer()
  const { today } = viewer
  const opening = openingBranch(viewer)
  const params = useSearchParams()
  const view = viewOfPath(usePathname())
  const filter = useMemo(
    () => readFilter(params, campaign, { today, opening }),
    [params, campaign, today, opening],
  )
  const taskId = openTaskId(params.toString())
  const hrefOf = (next: Next) =>
    listHref(next.filter ?? filter, {
      opening,
      taskId: next.taskId ?? null,
      savedId: next.savedId ?? null,
      path: pathOfView(next.view ?? view),
    })
  const go = (next: Next, how: 'push' | 'replace' = 'push') => {
    const { search } = window.location
    const href = hrefOf({
      ...next,
      taskId: next.taskId === undefined ? openTaskId(search) : next.taskId,
      savedId: next.savedId === undefined ? savedIdOf(search) : next.savedId,
    })
    if (how === 'push') window.history.pushState(null, '', href)
    else window.history.replaceState(null, '', href)
  }
  return {
    filter,
    opening,
    view,
    query: filterQuery(filter),
    taskId,
    savedId: savedIdOf(params.toString()),
    wantsSearch: params.get('focus') === 'search',
    hrefOf,
    go,
  }
}

export type ListAddress = ReturnType<typeof useListAddress>
