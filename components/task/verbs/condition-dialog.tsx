import { useState } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import { DateField } from '@/components/ui/date-field'
import { TextField } from '@/components/ui/text-field'
import type { TaskDetail } from '@/lib/contracts/task'
import { useT } from '@/lib/i18n/provider'
import { useMeetCondition } from '@/lib/queries/task-parts'
import { StepDialog } from './step-dialog'
import { useUndoToast } from './use-undo'

/** Enters that the condition of the start is fulfilled; from then on the task can be worked on. */
export function ConditionDialog({ task, onClose }: { task: TaskDetail; onClose: () => void }) {
  const t = useT()
  const told = useUndoToast()
  const { today } = useViewer()
  const [metOn, setMetOn] = useState(today)
  const [note, setNote] = useState('')
  const { mutateAsync } = useMeetCondition()
  const body = { version: task.version, metOn, ...(note.trim() ? { note: note.trim() } : {}) }
  return (
    <StepDialog
      title={t('verb.condition.title', { key: task.key })}
      effect={t('verb.condition.effect', { condition: task.condition ?? '' })}
      verb={t('verb.condition')}
      missing={metOn ? {} : { metOn: t('errors.required') }}
      onSend={async (keyOf) => {
        const saved = await mutateAsync({ id: task.id, body, key: keyOf(body) })
        told(saved, t('verb.condition.done', { key: task.key }))
      }}
      onClose={onClose}
    >
      {(errors) => (
        <>
          <DateField
            label={t('verb.condition.metOn')}
            required={t('task.required')}
            pickerLabel={t('dashboard.asOf.pick')}
            invalidMessage={t('errors.bad_date')}
            max={today}
            value={metOn}
            error={errors['metOn']}
            onValueChange={setMetOn}
          />
          <TextField
            label={t('verb.condition.note')}
            maxLength={500}
            value={note}
            error={errors['note']}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        </>
      )}
    </StepDialog>
  )
}
