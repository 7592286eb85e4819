import { useState } from 'react'
import { TextArea } from '@/components/ui/text-area'
import type { Task } from '@/lib/contracts/task'
import { uiDate } from '@/lib/format/date'
import { uiPercent } from '@/lib/format/number'
import { useT } from '@/lib/i18n/provider'
import type { Translator } from '@/lib/i18n/translate'
import { useCancelTask, usePauseTask, useReopenTask } from '@/lib/queries/task-parts'
import { StepDialog } from './step-dialog'
import { useUndoToast } from './use-undo'

export type ReasonedVerb = 'pause' | 'cancel' | 'reopen'

type Props = { task: Task; verb: ReasonedVerb; onClose: () => void; onDone?: (task: Task) => void }

/** Sets aside, gives up or takes up again, with the reason that stands in the history. */
export function ReasonDialog({ task, verb, onClose, onDone }: Props) {
  const t = useT()
  const told = useUndoToast()
  const [reason, setReason] = useState('')
  const steps = { pause: usePauseTask(), cancel: useCancelTask(), reopen: useReopenTask() }
  const body = { version: task.version, reason: reason.trim() }
  return (
    <StepDialog
      title={t(`verb.${verb}.title`, { key: task.key })}
      effect={effectOf(t, task, verb)}
      verb={t(`verb.${verb}`)}
      look={verb === 'cancel' ? 'destructive' : 'primary'}
      missing={body.reason ? {} : { reason: t(`verb.${verb}.missing`) }}
      onSend={async (keyOf) => {
        const saved = await steps[verb].mutateAsync({ id: task.id, body, key: keyOf(body) })
        told(saved, t(`verb.${verb}.done`, { key: task.key }))
        onDone?.(saved)
      }}
      onClose={onClose}
    >
      {(errors) => (
        <TextArea
          label={t('verb.reason')}
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

function effectOf(t: Translator, task: Task, verb: ReasonedVerb): string {
  const percent = uiPercent(task.percent)
  if (verb === 'pause')
    return task.dueOn
      ? t('verb.pause.effect', { percent, due: uiDate(task.dueOn) })
      : t('verb.pause.effectUndated', { percent })
  return t(verb === 'cancel' ? 'verb.cancel.effect' : 'verb.reopen.effect')
}
