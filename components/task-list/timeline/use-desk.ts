import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import { BESIDE } from '@/components/task-list/use-media'
import type { TimelineItem } from '@/lib/contracts/timeline'
import { canOnTask } from '@/lib/domain/policy'

/** One function for the life of the page that does what the latest one does: rows that get it are not drawn again. */
export function useLatest<A extends unknown[]>(act: (...args: A) => void): (...args: A) => void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  return useCallback((...args: A) => latest.current(...args), [])
}

/** Whose dates this person may change here: by the policy table, not on a past day, and not of settled tasks. */
export function useMayEdit(past: string | null): (item: TimelineItem) => boolean {
  const viewer = useViewer()
  return (item) =>
    past === null &&
    item.badge !== 'completed' &&
    item.badge !== 'cancelled' &&
    canOnTask(viewer, 'edit', {
      leadUnitId: item.leadUnit.id,
      coordinatingUnitIds: [],
      ownerId: item.owner?.id ?? null,
      submittedBy: null,
    })
}

/** Beside the bars where there is room for the panel, else on the task's own page. */
export function useOpenAnywhere(open: (taskId: string) => void): (item: { id: string }) => void {
  const router = useRouter()
  return ({ id }) => (window.matchMedia(BESIDE).matches ? open(id) : router.push(`/tasks/${id}`))
}
