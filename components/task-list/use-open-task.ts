import { focusRow } from './row-focus'
import { type ListAddress, openTaskId } from './use-list-address'

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
