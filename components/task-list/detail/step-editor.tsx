import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { refusalText } from '@/components/task/draft-problem'
import { stepDateWords } from '@/components/task/steps/step-date-words'
import { StepOwnerField } from '@/components/task/steps/step-owner-field'
import { useCampaign } from '@/components/task-list/use-task-list'
import { Button } from '@/components/ui/button'
import { DateField } from '@/components/ui/date-field'
import { FieldError } from '@/components/ui/field'
import { TextField } from '@/components/ui/text-field'
import type { PersonRef, TaskDetail } from '@/lib/contracts/task'
import { isPlainDate, type PlainDate } from '@/lib/domain/calendar'
import { ApiError } from '@/lib/http/api-client'
import { useT } from '@/lib/i18n/provider'
import type { Translator } from '@/lib/i18n/translate'
import { type StepValues, typedSince } from './typed-since'

type Body = { title: string; ownerId: string | null; dueOn: PlainDate | null }
type Props = {
  task: Pick<TaskDetail, 'startsOn' | 'dueOn'>
  first: StepValues
  /** who owns it now */
  owner: PersonRef | null
  saveLabel: string
  /** Throws what the server refuses. */
  onSave: (step: Body) => Promise<void>
  /** Once it is saved; `rest` = what was typed into the fields since. */
  onSaved?: (rest: StepValues) => void
  onDrop: () => void
  /** Further actions on the step, at the left of the two ways out. */
  children?: ReactNode
}

/** The fields of one step where it stands: Enter saves, Esc drops, a refusal stands at its field. */
export function StepEditor({ task, first, owner, saveLabel, onDrop, children, ...saving }: Props) {
  const t = useT()
  const errorId = useId()
  const { people } = useCampaign()
  const { values, change, errors, save, isBusy } = useStepFields(task, first, saving)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
      onKeyDown={(event) => onEscape(event, onDrop)}
      noValidate
      className="flex flex-col gap-2 py-2"
    >
      <TextField
        label={t('task-part.steps.title')}
        labelStyle="hidden"
        placeholder={t('task-part.steps.title')}
        size="sm"
        maxLength={300}
        value={values.title}
        error={errors['title']}
        ref={focusOnce}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <div className="flex flex-wrap items-start gap-2">
        <StepOwnerField
          label={t('task-part.steps.owner')}
          labelStyle="hidden"
          people={people}
          owner={owner}
          value={values.ownerId}
          onValueChange={(ownerId) => change({ ownerId })}
          error={errors['ownerId']}
          className="flex-[1_1_10rem]"
        />
        <DateField
          label={t('task-part.steps.dueOn')}
          labelStyle="hidden"
          size="sm"
          value={values.dueOn}
          min={task.startsOn ?? ''}
          max={task.dueOn ?? ''}
          onValueChange={(dueOn) => change({ dueOn })}
          pickerLabel={t('form.task.pickDate')}
          invalidMessage={t('errors.bad_date')}
          placeholder={t('form.task.datePlaceholder')}
          error={errors['dueOn']}
          errorAt={`${errorId}-due`}
          className="flex-[1_1_8rem]"
        />
      </div>
      <FieldError id={`${errorId}-due`}>{errors['dueOn']}</FieldError>
      <div className="flex flex-wrap items-center justify-end gap-1 max-md:gap-2">
        {children}
        <Button size="sm" variant="ghost" onClick={onDrop}>
          {t('task-part.steps.drop')}
        </Button>
        <Button type="submit" size="sm" busy={isBusy}>
          {saveLabel}
        </Button>
      </div>
    </form>
  )
}

function useStepFields(
  task: Props['task'],
  first: StepValues,
  { onSave, onSaved }: Pick<Props, 'onSave' | 'onSaved'>,
) {
  const t = useT()
  const [values, setValues] = useState(first)
  const latest = useRef(values)
  latest.current = values
  const [refused, setRefused] = useState<Record<string, string>>({})
  const [isBusy, setBusy] = useState(false)
  const outside = stepDateWords(t, values.dueOn || null, task)
  const save = async () => {
    const body = bodyOf(values)
    if (!body.title) return setRefused({ title: t('errors.required') })
    if (outside || isBusy) return
    setBusy(true)
    try {
      await onSave(body)
      onSaved?.(typedSince(values, latest.current))
    } catch (error) {
      setRefused(refusalsOf(t, error))
    } finally {
      setBusy(false)
    }
  }
  const change = (part: Partial<StepValues>) => {
    setRefused((now) => Object.fromEntries(Object.entries(now).filter(([field]) => !(field in part))))
    setValues((now) => ({ ...now, ...part }))
  }
  const errors: Record<string, string | undefined> = outside ? { ...refused, dueOn: outside } : refused
  return { values, change, errors, save, isBusy }
}

const bodyOf = ({ title, ownerId, dueOn }: StepValues): Body => ({
  title: title.trim(),
  ownerId,
  dueOn: isPlainDate(dueOn) ? dueOn : null,
})

/** A refusal field by field; what no field can say stands at the name, which is always there. */
function refusalsOf(t: Translator, error: unknown): Record<string, string> {
  const fields = error instanceof ApiError ? error.fieldErrors : {}
  return Object.keys(fields).length > 0 ? fields : { title: refusalText(t, error) }
}

/** Esc belongs to an open list first. */
function onEscape(event: KeyboardEvent, drop: () => void): void {
  const isInOpenList = event.target instanceof Element && event.target.ariaExpanded === 'true'
  if (event.key !== 'Escape' || isInOpenList || event.defaultPrevented) return
  event.preventDefault()
  event.stopPropagation()
  drop()
}

function focusOnce(input: HTMLInputElement | null): void {
  input?.focus()
  input?.setSelectionRange(input.value.length, input.value.length)
}
