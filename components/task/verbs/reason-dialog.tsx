import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { takeFromQueue } from '@/components/task/decision-queue'
import { TextArea } from '@/components/ui/text-area'
import type { Task } from '@/lib/contracts/task'
import { uiDate } from '@/lib/format/date'
import { uiPercent } from '@/lib/format/number'
import { ApiError } from '@/lib/http/api-client'
import { useT } from '@/lib/i18n/provider'
import type { Translator } from '@/lib/i18n/translate'
import { useCancelTask, usePauseTask, useReopenTask } from '@/lib/queries/task-parts'
import { useReturnResult } from '@/lib/queries/tasks'
import { StepDialog } from './step-dialog'
import { useUndoToast } from './use-undo'

/** The steps that nobody takes without saying why. */
export type ReasonedVerb = 'pause' | 'cancel' | 'reopen' | 'return'

type Props = { task: Task; verb: ReasonedVerb; onClose: () => void; onDone?: (task: Task) => void }

/** Sets aside, gives up, takes up again or sends back, with the reason that stands in the history. */
export function ReasonDialog({ task, verb, onClose, onDone }: Props) {
  const t = useT()
  const [reason, setReason] = useState('')
  const { send, version } = useSending(task, verb)
  const body = { version, reason: reason.trim() }
  return (
    <StepDialog
      title={t(`verb.${verb}.title`, { key: task.key })}
      effect={effectOf(t, task, verb)}
      verb={t(`verb.${verb}`)}
      look={verb === 'cancel' ? 'destructive' : 'primary'}
      missing={body.reason ? {} : { reason: t(`verb.${verb}.missing`) }}
      onSend={async (keyOf) => {
        const saved = await send(body, keyOf(body))
        onDone?.(saved)
      }}
      onClose={onClose}
    >
      {(errors) => (
        <TextArea
          label={t(verb === 'return' ? 'verb.return.reason' : 'verb.reason')}
          required={t('task.required')}
          rows={3}
          maxLength={2_000}
          value={reason}
          error={errors['reason']}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
    </StepDialog>
  )
}

/** After a conflict the next press is about the task as it is stored now, which the page then shows. */
function useSending(task: Task, verb: ReasonedVerb) {
  const t = useT()
  const told = useUndoToast()
  const client = useQueryClient()
  const [version, setVersion] = useState(task.version)
  const steps = {
    pause: usePauseTask(),
    cancel: useCancelTask(),
    reopen: useReopenTask(),
    return: useReturnResult(),
  }
  const send = async (body: { version: number; reason: string }, key: string): Promise<Task> => {
    try {
      const saved = await steps[verb].mutateAsync({ id: task.id, body, key })
      takeFromQueue(client, task.id)
      told(saved, t(`verb.${verb}.done`, { key: task.key }))
      return saved
    } catch (error) {
      if (error instanceof ApiError && error.current) setVersion(error.current.version)
      throw error
    }
  }
  return { send, version }
}

function effectOf(t: Translator, task: Task, verb: ReasonedVerb): string {
  const percent = uiPercent(task.percent)
  const due = task.dueOn && uiDate(task.dueOn)
  const unit = task.leadUnit.name
  if (verb === 'pause')
    return due ? t('verb.pause.effect', { percent, due }) : t('verb.pause.effectUndated', { percent })
  if (verb === 'return')
    return due ? t('verb.return.effect', { unit, due }) : t('verb.return.effectUndated', { unit })
  return t(verb === 'cancel' ? 'verb.cancel.effect' : 'verb.reopen.effect')
}
