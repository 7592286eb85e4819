import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { TextArea } from '@/components/ui/text-area'
import { useToast } from '@/components/ui/toast'
import type { Task } from '@/lib/contracts/task'
import { ApiError } from '@/lib/http/api-client'
import { useT } from '@/lib/i18n/provider'
import { newKey, useCancelTask, usePauseTask, useReopenTask, useReturnResult } from '@/lib/queries/tasks'
import { takeFromQueue } from './decision-queue'
import { refusalText } from './draft-problem'
import { type ReasonVerb, useReasonEffect } from './reason-effect'

/** The box grows with its text; it starts this high. */
const THREE_LINES = { minHeight: '5.5rem' }

type Props = {
  task: Task
  verb: ReasonVerb
  onClose: () => void
  /** The task as stored after the step; called before `onClose`. */
  onDone?: (task: Task) => void
}

/** A step that needs its reason: effect, reason, verb. Open until the answer is there, so that the reason is never lost. */
export function ReasonDialog(props: Props) {
  const { task, verb, onClose } = props
  const t = useT()
  const [reason, setReason] = useState('')
  const [error, setError] = useState<string | null>(null)
  const effect = useReasonEffect(task, verb)
  const { send, isBusy } = useSending(props, setError)
  const press = () => (reason.trim() ? void send(reason.trim()) : setError(t(`verb.${verb}.missing`)))
  return (
    <Dialog
      open
      onRequestClose={onClose}
      title={t(`verb.${verb}.title`, { key: task.key })}
      closeLabel={t('form.close')}
      footer={
        <>
          <Button onClick={onClose}>{t('form.cancel')}</Button>
          <Button variant="primary" busy={isBusy} onClick={press}>
            {t(`verb.${verb}.verb`)}
          </Button>
        </>
      }
    >
      <p className="text-ink-2 text-table">{effect}</p>
      <TextArea
        label={t(`verb.${verb}.label`)}
        required={t('task.required')}
        rows={3}
        style={THREE_LINES}
        value={reason}
        error={error}
        onChange={(event) => {
          setReason(event.currentTarget.value)
          setError(null)
        }}
      />
    </Dialog>
  )
}

function useSending({ task, verb, onClose, onDone }: Props, onError: (text: string) => void) {
  const t = useT()
  const toast = useToast()
  const client = useQueryClient()
  const steps = {
    pause: usePauseTask(),
    cancel: useCancelTask(),
    reopen: useReopenTask(),
    return: useReturnResult(),
  }
  const step = steps[verb]
  const [version, setVersion] = useState(task.version)
  // One key for this opening of the dialog and this reason: a second press after a lost answer has no second effect.
  const [pressed, setPressed] = useState<{ reason: string; version: number; key: string } | null>(null)
  const send = async (reason: string): Promise<void> => {
    const isAgain = pressed?.reason === reason && pressed.version === version
    const key = isAgain ? pressed.key : newKey()
    setPressed({ reason, version, key })
    try {
      const stored = await step.mutateAsync({ id: task.id, key, body: { version, reason } })
      takeFromQueue(client, task.id)
      toast.show({ icon: 'tick', message: t(`verb.${verb}.done`, { key: task.key }) })
      onDone?.(stored)
      onClose()
    } catch (error) {
      if (error instanceof ApiError && error.code === 'conflict' && error.current) {
        // What the writer sees now is the stored task: the next press is about that one.
        setVersion(error.current.version)
        onError(t('verb.changed', { verb: t(`verb.${verb}.verb`) }))
        return
      }
      const atField = error instanceof ApiError ? error.fieldErrors['reason'] : undefined
      onError(atField ?? refusalText(t, error))
    }
  }
  return { send, isBusy: step.isPending }
}
