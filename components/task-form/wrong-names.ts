import { fieldLabel } from '@/components/task/conflict-values'
import type { MessageKey } from '@/lib/i18n/message-key'
import type { Translator } from '@/lib/i18n/translate'
import { type FormStep, readStepField, type StepPart } from './step-values'
import type { FieldErrors } from './use-task-form'

const NAMED = 3

const PART_LABEL: Record<string, MessageKey> = {
  afterTaskIds: 'form.task.after',
  'indicator.name': 'form.task.indicator',
  'indicator.target': 'form.task.target',
  'indicator.unit': 'form.task.unit',
}

const STEP_LABEL = {
  title: 'form.task.wrongStep.title',
  ownerId: 'form.task.wrongStep.ownerId',
  dueOn: 'form.task.wrongStep.dueOn',
} as const satisfies Record<StepPart, MessageKey>

/** What is still wrong, as the bar at the bottom names it: the first three, in the order of the page. */
export function wrongNames(t: Translator, errors: FieldErrors, steps: readonly FormStep[]): string {
  const fields = Object.keys(errors).map((field) => ({ field, step: readStepField(field, steps) }))
  // Steps come after every other field that can be wrong but one, and among themselves in their own order.
  const inOrder = fields.toSorted((a, b) => (a.step?.n ?? 0) - (b.step?.n ?? 0))
  const names = inOrder.slice(0, NAMED).map(({ field, step }) => {
    if (step) return t(STEP_LABEL[step.part], { n: step.n })
    const label = PART_LABEL[field]
    const name = label ? t(label) : fieldLabel(t, field)
    return name.charAt(0).toLocaleLowerCase() + name.slice(1)
  })
  const joined = names.join(', ')
  return inOrder.length > NAMED ? t('form.task.wrongMore', { names: joined }) : joined
}
