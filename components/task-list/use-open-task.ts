import { useEffect } from 'react'
import { useOpenPage } from '@/components/ui/under-way'
import { BESIDE, useMedia } from '@/components/ui/use-media'
import { focusRow, showRow } from './row-focus'
import { type ListAddress, openTaskId } from './use-list-address'
import { useListKeys } from './use-list-keys'

/**
 * The task open in the panel beside rows that stand in this order on the screen: opened, turned and closed by press and
 * by J, K and Esc. Where no panel fits, its own page opens.
 */
export function useOpenTask({ taskId, go }: ListAddress, order: readonly { id: string }[]) {
  const openPage = useOpenPage()
  const beside = useMedia(BESIDE)
  const at = order.findIndex(({ id }) => id === taskId)
  const turn = (step: 1 | -1) => {
    const now = openTaskId(window.location.search)
    const next = order[order.findIndex(({ id }) => id === now) + step]
    if (next) go({ taskId: next.id }, 'replace')
  }
  const close = () => {
    const now = openTaskId(window.location.search)
    if (now) focusRow(now, 'open')
    go({ taskId: null })
  }
  useListKeys(taskId !== null, { onNext: () => turn(1), onPrevious: () => turn(-1), onClose: close })
  useEffect(() => {
    if (taskId) showRow(taskId)
  }, [taskId])
  useEffect(() => {
    if (taskId && beside === false) openPage(`/tasks/${taskId}`, 'replace')
  }, [openPage, taskId, beside])
  return {
    place: { first: at <= 0, last: at === order.length - 1 },
    open: (id: string) => go({ taskId: id }, taskId ? 'replace' : 'push'),
    turn,
    close,
  }
}
