import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import { showRow } from '@/components/task-list/row-focus'
import { useListKeys } from '@/components/task-list/use-list-keys'
import { BESIDE, useMedia } from '@/components/task-list/use-media'
import type { useOpenTask } from '@/components/task-list/use-open-task'
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

/** J, K and Esc turn and close the open task; without room for it its own page opens. */
export function useOpenTaskKeys(taskId: string | null, task: ReturnType<typeof useOpenTask>): void {
  const router = useRouter()
  const beside = useMedia(BESIDE)
  useListKeys(taskId !== null, {
    onNext: () => task.turn(1),
    onPrevious: () => task.turn(-1),
    onClose: task.close,
  })
  useEffect(() => {
    if (taskId) showRow(taskId)
  }, [taskId])
  useEffect(() => {
    if (taskId && beside === false) router.replace(`/tasks/${taskId}`)
  }, [router, taskId, beside])
}
