import { useViewer } from '@/components/shell/viewer-provider'
import { Notice } from '@/components/ui/notice'
import { TextArea } from '@/components/ui/text-area'
import { uiDate } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import { readDue } from './due-reading'
import type { FieldsProps } from './fields-props'
import { QuantityField } from './progress-fields'
import { isShort, submittedDone } from './update-form'

/** Boxes that grow with their text start this high: they ask for more than a word. */
const TWO_LINES = { minHeight: '4rem' }
const THREE_LINES = { minHeight: '5.5rem' }

/** What was delivered, and why less than the target; with what sending it does. */
export function SubmissionFields(props: FieldsProps) {
  const { task, form, onChange, errors } = props
  const t = useT()
  return (
    <>
      <QuantityField {...props} value={submittedDone(form, task)} enough={t('task.submit.targetMet')} />
      <TextArea
        label={t('task.submit.result')}
        hint={t('task.submit.resultHint')}
        rows={3}
        style={THREE_LINES}
        value={form.result}
        error={errors['result']}
        onChange={(event) => onChange({ ...form, result: event.currentTarget.value })}
      />
      {isShort(form, task) && (
        <TextArea
          label={t('task.submit.shortfall')}
          required={t('task.required')}
          rows={2}
          style={TWO_LINES}
          value={form.shortfallReason}
          error={errors['shortfallReason']}
          onChange={(event) => onChange({ ...form, shortfallReason: event.currentTarget.value })}
        />
      )}
      <SubmissionEffect task={task} />
    </>
  )
}

function SubmissionEffect({ task }: Pick<FieldsProps, 'task'>) {
  const t = useT()
  const { today } = useViewer()
  const due = readDue(task, today)
  return (
    <Notice icon="hourglass">
      <p>{t('task.submit.effect', { date: uiDate(today) })}</p>
      {due.kind === 'late' && <p>{t('task.submit.effectLate', { days: due.days })}</p>}
    </Notice>
  )
}
