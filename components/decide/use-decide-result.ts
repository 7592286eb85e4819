import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { takeFromQueue } from '@/components/task/decision-queue'
import { refusalText } from '@/components/task/draft-problem'
import { usePressKey } from '@/components/task/use-press-key'
import { useUndoToast } from '@/components/task/verbs/use-undo'
import type { ResultDecision } from '@/lib/contracts/decision'
import { ApiError, type Change } from '@/lib/http/api-client'
import { useT } from '@/lib/i18n/provider'
import { taskKeys } from '@/lib/queries/task-keys'
import { useConfirmResult, useReturnResult } from '@/lib/queries/tasks'
import { type Queue, useFollowing } from './use-queue'

export type Answer = 'confirm' | 'return'

/**
 * The choice, what was written for it, and what becomes of the press. What is typed outlives every failure, and the moment in
 * which a result is taken back to be sent anew.
 */
export function useDecideResult({ task, refusals }: ResultDecision, queue: Queue) {
  const t = useT()
  const told = useUndoToast()
  const client = useQueryClient()
  const follow = useFollowing(queue)
  const press = usePressKey()
  const confirm = useConfirmResult()
  const giveBack = useReturnResult()
  const [choice, choose] = useState<Answer | null>(firstOpen(refusals))
  const [reason, setReason] = useState('')
  const [reasonError, setReasonError] = useState<string>()
  const [refusal, setRefusal] = useState<string | null>(null)
  const [changes, setChanges] = useState<readonly Change[] | null>(null)
  // The version that was read: what came in the background since must not be decided unseen. Null after an own decision: what
  // stands then, should it be undone, is of the reader's own making.
  const [read, setRead] = useState<number | null>(task.version)
  const version = read ?? task.version

  const sendAs = (answer: Answer) => {
    const body = answer === 'confirm' ? { version } : { version, reason: reason.trim() }
    const step = { id: task.id, key: press.keyOf([answer, body]) }
    return answer === 'confirm'
      ? confirm.mutateAsync({ ...step, body: { version } })
      : giveBack.mutateAsync({ ...step, body: { version, reason: reason.trim() } })
  }
  const failed = (error: unknown) => {
    if (!(error instanceof ApiError)) throw error
    void client.invalidateQueries({ queryKey: taskKeys.decision(task.id) })
    if (error.code === 'conflict') {
      setChanges(error.changes)
      setRead(error.current?.version ?? version)
    } else if (error.fieldErrors['reason']) setReasonError(error.fieldErrors['reason'])
    else setRefusal(refusalText(t, error))
  }
  /** False when the reason is missing. */
  const send = async (): Promise<boolean> => {
    if (!choice || confirm.isPending || giveBack.isPending) return true
    setRefusal(null)
    setChanges(null)
    if (choice === 'return' && !reason.trim()) {
      setReasonError(t('errors.reason_required'))
      return false
    }
    try {
      const saved = await sendAs(choice)
      setRead(null)
      takeFromQueue(client, task.id)
      told(saved, t(choice === 'confirm' ? 'task.confirm.done' : 'verb.return.done', { key: task.key }))
      follow()
    } catch (error) {
      failed(error)
    }
    return true
  }
  const write = (text: string) => {
    setReason(text)
    setReasonError(undefined)
  }
  return {
    choice,
    choose,
    reason,
    reasonError,
    write,
    refusal,
    changes,
    send,
    isBusy: confirm.isPending || giveBack.isPending,
  }
}

function firstOpen(refusals: ResultDecision['refusals']): Answer | null {
  if (!refusals.confirm) return 'confirm'
  return refusals.return ? null : 'return'
}

export type DecideResult = ReturnType<typeof useDecideResult>
