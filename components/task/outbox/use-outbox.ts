import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import type { SaveOutcome } from '@/components/task/deliver'
import { isOutOfReach, problemOf } from '@/components/task/draft-problem'
import { type Pending, settleDraft } from '@/components/task/draft-store'
import { useSendDraft } from '@/components/task/use-save-update'
import type { Task } from '@/lib/contracts/task'
import { useT } from '@/lib/i18n/provider'
import { taskQuery } from '@/lib/queries/tasks'
import { sendInTurn } from './send-in-turn'
import { AT_REST, type Run } from './use-pending'

/** Seconds between tries while the server does not answer; the last one again and again. */
const PAUSES = [5, 10, 20, 40, 60]

export type OutboxProps = {
  pending: readonly Pending[]
  isOnline: boolean
  /** kept outside, since the strip goes and comes with what waits */
  run: Run
  onRun: (change: (run: Run) => Run) => void
}

/**
 * Sends what waits: when the connection is back, when the page comes up, then after growing pauses. One tab at a time;
 * each update carries the key of its press, so that whatever goes twice has one effect.
 */
export function useOutbox({ pending, isOnline, run, onRun }: OutboxProps): () => Promise<void> {
  const sendOne = useSendOne()
  const { isSending, tries } = run
  const sendAll = async (): Promise<void> => {
    if (isSending) return
    onRun((now) => ({ ...now, isSending: true }))
    let isThrough = false
    await inOneTab(async () => {
      isThrough = await sendInTurn(pending, sendOne)
    }).finally(() => onRun((now) => ({ isSending: false, tries: isThrough ? 0 : now.tries + 1 })))
  }
  const latest = useRef(sendAll)
  latest.current = sendAll
  const waits = pending.length > 0 && !isSending
  useEffect(() => {
    if (!isOnline) onRun(() => AT_REST)
    if (!waits || !isOnline) return
    const pause = tries === 0 ? 0 : (PAUSES[Math.min(tries, PAUSES.length) - 1] ?? 60)
    const timer = setTimeout(() => void latest.current(), pause * 1_000)
    return () => clearTimeout(timer)
  }, [waits, isOnline, tries, onRun])
  return sendAll
}

/** One update, on the task as it is now; where the task itself is refused, that is what its row says. */
function useSendOne(): (waiting: Pending) => Promise<SaveOutcome> {
  const t = useT()
  const client = useQueryClient()
  const { id: personId } = useViewer()
  const sendDraft = useSendDraft()
  return async ({ taskId, draft: { key } }) => {
    if (!key) return 'gone'
    let task: Task
    try {
      task = await client.fetchQuery({ ...taskQuery(taskId), staleTime: 60_000 })
    } catch (error) {
      const problem = problemOf(t, error)
      settleDraft(personId, taskId, key, (draft) => ({ ...draft, state: 'failed', problem }))
      return isOutOfReach(error) ? 'halt' : problem.kind
    }
    return sendDraft(task, key)
  }
}

/** Runs the work unless another tab of this person is at it. */
async function inOneTab(work: () => Promise<void>): Promise<void> {
  if (!navigator.locks) return work()
  await navigator.locks.request('chang-duong.outbox', { ifAvailable: true }, (lock) =>
    lock ? work() : undefined,
  )
}
