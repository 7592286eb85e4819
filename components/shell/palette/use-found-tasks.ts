import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import { taskHref } from '@/components/task/task-href'
import { useShortName } from '@/components/task/unit-name'
import type { TaskPage } from '@/lib/contracts/task'
import { request } from '@/lib/http/api-client'
import { taskKeys } from '@/lib/queries/task-keys'
import type { PaletteItem } from './palette-items'

const PAUSE_MS = 120
const ASKED = 6

/** Tasks of the whole plan that answer a query, as the server finds them. Those of the last query stay until then. */
export function useFoundTasks(query: string) {
  const { campaignId } = useViewer()
  const shortName = useShortName()
  const q = useSettled(query.trim())
  const found = useQuery({
    queryKey: taskKeys.found(campaignId, q),
    queryFn: ({ signal }) =>
      request<TaskPage>(
        'GET',
        `/api/campaigns/${campaignId}/tasks?${new URLSearchParams({ q, limit: String(ASKED) })}`,
        {
          signal,
        },
      ),
    enabled: q !== '' && campaignId !== '',
    placeholderData: keepPreviousData,
  })
  const items = (query.trim() === '' ? [] : (found.data?.items ?? [])).map(
    (task): PaletteItem => ({
      id: `task:${task.id}`,
      group: 'tasks',
      icon: 'list-checks',
      lead: task.key,
      label: task.title,
      detail: shortName(task.leadUnit),
      also: `${task.leadUnit.name} ${task.product ?? ''} ${task.owner?.name ?? ''}`,
      href: taskHref(task),
    }),
  )
  const isWaiting = query.trim() !== '' && (q !== query.trim() || found.isFetching)
  return { items, isWaiting, failed: found.isError }
}

/** The text once nobody has typed for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const pause = setTimeout(() => setSettled(text), PAUSE_MS)
    return () => clearTimeout(pause)
  }, [text])
  return settled
}
