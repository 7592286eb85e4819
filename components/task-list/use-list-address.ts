'use client'
import { useSearchParams } from 'next/navigation'
import { useMemo } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import type { Campaign } from '@/lib/contracts/campaign'
import { filterQuery, type ListFilter, listHref, readFilter } from './list-filter'

const UUID = /^[0-9a-f-]{36}$/

/** Filter and open task live in the address. Changes stay in the browser: the list asks the API, no page is loaded anew. */
export function useListAddress(campaign: Campaign) {
  const { today } = useViewer()
  const params = useSearchParams()
  const filter = useMemo(() => readFilter(params, campaign, today), [params, campaign, today])
  const named = params.get('task')
  const taskId = named && UUID.test(named) ? named : null
  const go = (next: { filter?: ListFilter; taskId?: string | null }, how: 'push' | 'replace' = 'push') => {
    const open = next.taskId === undefined ? taskId : next.taskId
    const href = listHref(next.filter ?? filter, open)
    if (how === 'push') window.history.pushState(null, '', href)
    else window.history.replaceState(null, '', href)
  }
  return { filter, query: filterQuery(filter), taskId, wantsSearch: params.get('focus') === 'search', go }
}

export type ListAddress = ReturnType<typeof useListAddress>
