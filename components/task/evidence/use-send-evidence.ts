import { useState } from 'react'
import { refusalText } from '@/components/task/draft-problem'
import { useToast } from '@/components/ui/toast'
import type { AddEvidence, Task } from '@/lib/contracts/task'
import { ApiError } from '@/lib/http/api-client'
import { useT } from '@/lib/i18n/provider'
import { newKey, useAddEvidence } from '@/lib/queries/tasks'

/** A sentence by field; '' = one that stands at no field. */
export type Errors = Record<string, string>

/** Sends a link or a document. Pressed again after a lost answer, the same words have one effect. */
export function useSendEvidence(task: Task, onDone: () => void) {
  const t = useT()
  const toast = useToast()
  const step = useAddEvidence()
  const [errors, setErrors] = useState<Errors>({})
  const [pressed, setPressed] = useState({ said: '', key: '' })
  const deliver = async (body: AddEvidence) => {
    const said = JSON.stringify(body)
    const key = pressed.said === said ? pressed.key : newKey()
    setPressed({ said, key })
    try {
      await step.mutateAsync({ id: task.id, key, body })
      toast.show({ icon: 'tick', message: t('evidence.added', { title: body.title }) })
      onDone()
    } catch (error) {
      const atFields = error instanceof ApiError ? error.fieldErrors : {}
      setErrors(Object.keys(atFields).length > 0 ? atFields : { '': refusalText(t, error) })
    }
  }
  /** Shows what is wrong at its fields, or sends. */
  const send = (wrong: Errors, body?: AddEvidence) => {
    setErrors(wrong)
    if (body) void deliver(body)
  }
  return { send, errors, isBusy: step.isPending }
}
