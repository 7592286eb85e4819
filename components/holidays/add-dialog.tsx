import { useState } from 'react'
import { StepDialog } from '@/components/task/verbs/step-dialog'
import { DateField } from '@/components/ui/date-field'
import { TextField } from '@/components/ui/text-field'
import { useToast } from '@/components/ui/toast'
import { isPlainDate } from '@/lib/domain/calendar'
import { uiDate } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import { useAddHoliday } from '@/lib/queries/holidays'

type Props = { onAdded: (year: string) => void; onClose: () => void }

/** Adds a day off: which day, and what it is called. */
export function AddDialog({ onAdded, onClose }: Props) {
  const t = useT()
  const toast = useToast()
  const { mutateAsync } = useAddHoliday()
  const [on, setOn] = useState('')
  const [text, setText] = useState('')
  const name = text.trim()
  return (
    <StepDialog
      title={t('holidays.add')}
      effect={t('holidays.add.effect')}
      verb={t('holidays.add')}
      missing={{
        ...(isPlainDate(on) ? {} : { on: t('errors.required') }),
        ...(name ? {} : { name: t('errors.required') }),
      }}
      onSend={async (keyOf) => {
        if (!isPlainDate(on)) return
        const body = { on, name }
        await mutateAsync({ body, key: keyOf(body) })
        onAdded(on.slice(0, 4))
        toast.show({ message: t('holidays.add.done', { date: uiDate(on) }), icon: 'tick' })
      }}
      onClose={onClose}
    >
      {(errors) => (
        <>
          <DateField
            label={t('holidays.on')}
            required={t('task.required')}
            pickerLabel={t('dashboard.asOf.pick')}
            invalidMessage={t('errors.bad_date')}
            placeholder={t('form.task.datePlaceholder')}
            value={on}
            error={errors['on']}
            onValueChange={setOn}
          />
          <TextField
            label={t('holidays.name')}
            required={t('task.required')}
            maxLength={200}
            value={text}
            error={errors['name']}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </>
      )}
    </StepDialog>
  )
}
