import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { refusalText } from '@/components/task/draft-problem'
import { usePressKey } from '@/components/task/use-press-key'
import { useUndoToast } from '@/components/task/verbs/use-undo'
import type { ExtensionDecision } from '@/lib/contracts/decision'
import { uiDate } from '@/lib/format/date'
import { ApiError } from '@/lib/http/api-client'
import { useT } from '@/lib/i18n/provider'
import { taskKeys } from '@/lib/queries/task-keys'
import { useDecideExtension as useDecideStep } from '@/lib/queries/tasks'
import { type Queue, useFollowing } from './use-queue'

export type Decided = 'approved' | 'declined'
export type ExtensionDeciding = ReturnType<typeof useDecideExtension>

/** The choice, the note and what becomes of the press. Decided by somebody else meanwhile: the page then says so. */
export function useDecideExtension({ task, extension, refusal: cannot }: ExtensionDecision, queue: Queue) {
  const t = useT()
  const told = useUndoToast()
  const client = useQueryClient()
  const follow = useFollowing(queue)
  const press = usePressKey()
  const step = useDecideStep()
  const [choice, choose] = useState<Decided>('approved')
  const [note, setNote] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const send = async (decision: Decided): Promise<void> => {
    if (step.isPending) return
    choose(decision)
    setRefusal(null)
    const body = { decision, ...(note.trim() ? { note: note.trim() } : {}) }
    try {
      const saved = await step.mutateAsync({ id: extension.id, body, key: press.keyOf(body) })
      told(saved, t(`decide.extension.${decision}`, { key: task.key, date: uiDate(extension.due) }))
      follow()
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      setRefusal(refusalText(t, error))
      void client.invalidateQueries({ queryKey: taskKeys.extension(extension.id) })
    }
  }
  return { choice, choose, note, setNote, refusal, send, isBusy: step.isPending, mayDecide: cannot === null }
}
