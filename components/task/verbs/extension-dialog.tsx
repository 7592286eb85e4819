import { useState } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import { DateField } from '@/components/ui/date-field'
import { TextArea } from '@/components/ui/text-area'
import type { Task } from '@/lib/contracts/task'
import { addDays, daysBetween, type PlainDate } from '@/lib/domain/calendar'
import { uiDate } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import { useRequestExtension } from '@/lib/queries/task-parts'
import { StepDialog } from './step-dialog'
import { useUndoToast } from './use-undo'

/** Asks for a later date. The date in force stays until the request is decided. */
export function ExtensionDialog({ task, onClose }: { task: Task; onClose: () => void }) {
  const t = useT()
  const told = useUndoToast()
  const { today } = useViewer()
  const [due, setDue] = useState('')
  const [reason, setReason] = useState('')
  const { mutateAsync } = useRequestExtension()
  const dueOn = task.dueOn ?? today
  const body = { due, reason: reason.trim() }
  const missing = {
    ...(due ? {} : { due: t('errors.required') }),
    ...(body.reason ? {} : { reason: t('errors.reason_required') }),
  }
  const later = due ? daysBetween(dueOn as PlainDate, due as PlainDate) : 0
  return (
    <StepDialog
      title={t('verb.extension.title', { key: task.key })}
      effect={t('verb.extension.effect', { due: uiDate(dueOn) })}
      verb={t('verb.extension')}
      missing={missing}
      onSend={async (keyOf) => {
        const saved = await mutateAsync({ id: task.id, body, key: keyOf(body) })
        told(saved, t('verb.extension.done', { key: task.key, due: uiDate(due) }))
      }}
      onClose={onClose}
    >
      {(errors) => (
        <>
          <DateField
            label={t('verb.extension.due')}
            required={t('task.required')}
            pickerLabel={t('dashboard.asOf.pick')}
            invalidMessage={t('errors.bad_date')}
            min={addDays((dueOn > today ? dueOn : today) as PlainDate, dueOn >= today ? 1 : 0)}
            value={due}
            error={errors['due']}
            hint={later > 0 ? t('verb.extension.later', { n: later }) : undefined}
            onValueChange={setDue}
          />
          <TextArea
            label={t('verb.reason')}
            required={t('task.required')}
            rows={3}
            maxLength={2_000}
            value={reason}
            error={errors['reason']}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </>
      )}
    </StepDialog>
  )
}
