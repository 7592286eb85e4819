import { useCallback, useRef, useSyncExternalStore } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import { type Pending, readPending, subscribe } from '@/components/task/draft-store'

/** The updates that wait on this device, the same list until one comes or goes. */
export function usePending(): readonly Pending[] {
  const { id: personId } = useViewer()
  const last = useRef<{ mark: string; list: readonly Pending[] }>({ mark: '', list: [] })
  const read = useCallback(() => {
    const list = readPending(personId)
    const mark = list.map(({ taskId, draft }) => `${taskId} ${draft.key}`).join()
    if (mark !== last.current.mark) last.current = { mark, list }
    return last.current.list
  }, [personId])
  return useSyncExternalStore(subscribe, read, () => NONE)
}
const NONE: readonly Pending[] = []

export function useIsOnline(): boolean {
  return useSyncExternalStore(
    (listener) => {
      window.addEventListener('online', listener)
      window.addEventListener('offline', listener)
      return () => {
        window.removeEventListener('online', listener)
        window.removeEventListener('offline', listener)
      }
    },
    () => navigator.onLine,
    () => true,
  )
}

/** How the sending goes: whether it is at it, and how often in vain. */
export type Run = { isSending: boolean; tries: number }
export const AT_REST: Run = { isSending: false, tries: 0 }
