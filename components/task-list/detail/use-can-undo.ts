import { useEffect, useState } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import type { ActivityEntry } from '@/lib/contracts/activity'
import { isUndoable, UNDO_SECONDS } from '@/lib/domain/undo'

/**
 * Is the newest entry a step of the viewer's own that may still be undone? Offered for a minute after it first showed
 * here: the page does not know the server's clock, which decides.
 */
export function useCanUndo(entries: readonly ActivityEntry[]): boolean {
  const { id: me } = useViewer()
  const newest = entries[0]
  const mark = newest?.by?.id === me && isUndoable(newest.kind) ? newest.at : null
  const [seen] = useState(mark)
  const [gone, setGone] = useState<string | null>(null)
  useEffect(() => {
    if (mark === null) return
    const timer = setTimeout(() => setGone(mark), UNDO_SECONDS * 1_000)
    return () => clearTimeout(timer)
  }, [mark])
  // What stood there when the page was opened may be old; what came since is not.
  return mark !== null && mark !== seen && mark !== gone
}
