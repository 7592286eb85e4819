import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { focusRow, showRow } from './row-focus'
import { type ListAddress, openTaskId } from './use-list-address'
import { useListKeys } from './use-list-keys'
import { BESIDE, useMedia } from './use-media'

/** Opening, turning and closing the panel beside rows that stand in this order on the screen. */
export function useOpenTask({ taskId, go }: ListAddress, order: readonly { id: string }[]) {
  const at = order.findIndex(({ id }) => id === taskId)
  return {
    place: { first: at <= 0, last: at === order.length - 1 },
    open: (id: string) => go({ taskId: id }, taskId ? 'replace' : 'push'),
    turn: (step: 1 | -1) => {
      const now = openTaskId(window.location.search)
      const next = order[order.findIndex(({ id }) => id === now) + step]
      if (next) go({ taskId: next.id }, 'replace')
    },
    close: () => {
      const now = openTaskId(window.location.search)
      if (now) focusRow(now, 'open')
      go({ taskId: null })
    },
  }
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
