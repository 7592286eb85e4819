import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { TextArea } from '@/components/ui/text-area'
import type { Task } from '@/lib/contracts/task'
import { uiDate } from '@/lib/format/date'
import { ApiError } from '@/lib/http/api-client'
import { useT } from '@/lib/i18n/provider'
import { newKey, useReturnResult } from '@/lib/queries/tasks'
import { takeFromQueue } from './decision-queue'
import { refusalText } from './draft-problem'
import { useUndoToast } from './verbs/use-undo'

/** The box grows with its text; it starts this high. */
const THREE_LINES = { minHeight: '5.5rem' }

/** Sends a result back. Open until the answer is there, so that the reason is never lost. */
export function ReturnDialog({ task, onClose }: { task: Task; onClose: () => void }) {
  const t = useT()
  const [reason, setReason] = useState('')
  const [error, setError] = useState<string | null>(null)
  const { send, isBusy } = useReturning(task, onClose, setError)
  const press = () => (reason.trim() ? void send(reason.trim()) : setError(t('errors.reason_required')))
  return (
    <Dialog
      open
      onRequestClose={onClose}
      title={t('task.return.title', { key: task.key })}
      closeLabel={t('form.close')}
      footer={
        <>
          <Button onClick={onClose}>{t('form.cancel')}</Button>
          <Button variant="primary" busy={isBusy} onClick={press}>
            {t('task.return.verb')}
          </Button>
        </>
      }
    >
      <p className="text-ink-2 text-table">
        {task.dueOn
          ? t('task.return.effect', { unit: task.leadUnit.name, due: uiDate(task.dueOn) })
          : t('task.return.effectUndated', { unit: task.leadUnit.name })}
      </p>
      <TextArea
        label={t('task.return.reason')}
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

function useReturning(task: Task, onDone: () => void, onError: (text: string) => void) {
  const t = useT()
  const told = useUndoToast()
  const client = useQueryClient()
  const step = useReturnResult()
  // One key for this opening of the dialog and this reason: a second press after a lost answer has no second effect.
  const [pressed, setPressed] = useState<{ reason: string; key: string } | null>(null)
  const send = async (reason: string): Promise<void> => {
    const key = pressed?.reason === reason ? pressed.key : newKey()
    setPressed({ reason, key })
    try {
      const saved = await step.mutateAsync({ id: task.id, key, body: { version: task.version, reason } })
      takeFromQueue(client, task.id)
      told(saved, t('task.return.done', { key: task.key }))
      onDone()
    } catch (error) {
      const atField = error instanceof ApiError ? error.fieldErrors['reason'] : undefined
      onError(atField ?? refusalText(t, error))
    }
  }
  return { send, isBusy: step.isPending }
}
