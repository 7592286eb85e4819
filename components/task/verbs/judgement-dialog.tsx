import { useId, useState } from 'react'
import { FieldError } from '@/components/ui/field'
import { RADIO_DOT } from '@/components/ui/radio-dot'
import { TextArea } from '@/components/ui/text-area'
import { useToast } from '@/components/ui/toast'
import type { TaskDetail } from '@/lib/contracts/task'
import { JUDGEMENT_LEVELS, type JudgementLevel } from '@/lib/domain/judgement'
import { useT } from '@/lib/i18n/provider'
import { useJudgeTask } from '@/lib/queries/task-parts'
import { StepDialog } from './step-dialog'

/** A leader's own judgement: one of two levels, and why. */
export function JudgementDialog({ task, onClose }: { task: TaskDetail; onClose: () => void }) {
  const t = useT()
  const toast = useToast()
  const { mutateAsync } = useJudgeTask()
  const [level, setLevel] = useState<JudgementLevel | null>(task.judgement?.level ?? null)
  const [text, setText] = useState('')
  const reason = text.trim()
  return (
    <StepDialog
      title={t('verb.judge.title', { key: task.key })}
      effect={t('verb.judge.effect')}
      verb={t('verb.judge')}
      missing={{
        ...(level ? {} : { level: t('verb.judge.choose') }),
        ...(reason ? {} : { reason: t('verb.judge.missing') }),
      }}
      onSend={async (keyOf) => {
        if (!level) return
        const body = { level, reason }
        await mutateAsync({ id: task.id, body, key: keyOf(body) })
        toast.show({ icon: 'tick', message: t('verb.judge.done', { key: task.key }) })
      }}
      onClose={onClose}
    >
      {(errors) => (
        <>
          <Levels value={level} error={errors['level']} onChange={setLevel} />
          <TextArea
            label={t('verb.reason')}
            required={t('task.required')}
            rows={3}
            maxLength={2_000}
            value={text}
            error={errors['reason']}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </>
      )}
    </StepDialog>
  )
}

type LevelsProps = {
  value: JudgementLevel | null
  error: string | undefined
  onChange: (level: JudgementLevel) => void
}

function Levels({ value, error, onChange }: LevelsProps) {
  const t = useT()
  const id = useId()
  return (
    <fieldset className="flex flex-col" aria-describedby={error && `${id}-error`}>
      <legend className="pb-1 font-medium text-ink-2 text-secondary">{t('verb.judge.level')}</legend>
      {JUDGEMENT_LEVELS.map((level) => (
        <label key={level} className="flex min-h-11 cursor-pointer gap-3 py-2">
          <input
            type="radio"
            name={id}
            checked={value === level}
            aria-invalid={error ? true : undefined}
            onChange={() => onChange(level)}
            className={`${RADIO_DOT} mt-1`}
          />
          <span className="min-w-0">
            <b className="block font-semibold text-body">{t(`verb.judge.${level}`)}</b>
            <span className="block text-ink-2 text-secondary">{t(`verb.judge.${level}.does`)}</span>
          </span>
        </label>
      ))}
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </fieldset>
  )
}
