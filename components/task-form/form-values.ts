import type { Campaign } from '@/lib/contracts/campaign'
import type { CreateTask, EditTask, TaskDetail } from '@/lib/contracts/task'
import { isPlainDate, type PlainDate } from '@/lib/domain/calendar'
import { readDueLabel } from '@/lib/domain/due-reading'
import type { FieldCode } from '@/lib/domain/errors'
import { isSame } from '@/lib/domain/merge'
import {
  type FormStep,
  formSteps,
  newTaskSteps,
  type StepField,
  stepProblems,
  wishedSteps,
  withoutBlank,
} from './step-values'

/** What stands in the form: texts as typed, '' for nothing. Pure. */
export type FormValues = {
  group: string
  title: string
  product: string
  leadUnitId: string
  ownerId: string | null
  coordinatingUnitIds: string[]
  dueLabel: string
  startsOn: string
  dueOn: string
  /** the due date was set by hand and no longer follows the wording */
  dueByHand: boolean
  indicatorName: string
  indicatorTarget: string
  indicatorUnit: string
  weight: number
  condition: string
  steps: FormStep[]
  /** tasks this one waits for; a request of their own */
  afterTaskIds: string[]
}

/** The fields of the contract, as errors and conflicts name them; the indicator's parts apart. */
export type FieldName =
  | keyof CreateTask
  | 'afterTaskIds'
  | 'indicator.name'
  | 'indicator.target'
  | 'indicator.unit'
  | StepField
export type FieldProblems = Partial<Record<FieldName, FieldCode>>

/** The year meant where a wording names none. */
export const yearOf = (campaign: Pick<Campaign, 'startsOn'>) => Number(campaign.startsOn.slice(0, 4))

export function newValues(group: string, leadUnitId: string): FormValues {
  return {
    group,
    title: '',
    product: '',
    leadUnitId,
    ownerId: null,
    coordinatingUnitIds: [],
    dueLabel: '',
    startsOn: '',
    dueOn: '',
    dueByHand: false,
    indicatorName: '',
    indicatorTarget: '',
    indicatorUnit: '',
    weight: 1,
    condition: '',
    steps: [],
    afterTaskIds: [],
  }
}

export function valuesOf(task: TaskDetail, campaign: Pick<Campaign, 'startsOn'>): FormValues {
  const { group, title, leadUnit, owner, coordinatingUnits, indicator, weight } = task
  const reading = task.dueLabel ? readDueLabel(task.dueLabel, yearOf(campaign)) : null
  return {
    group,
    title,
    product: task.product ?? '',
    leadUnitId: leadUnit.id,
    ownerId: owner?.id ?? null,
    coordinatingUnitIds: coordinatingUnits.map(({ id }) => id),
    dueLabel: task.dueLabel ?? '',
    startsOn: task.startsOn ?? '',
    dueOn: task.dueOn ?? '',
    dueByHand: task.dueOn !== null && reading?.dueOn !== task.dueOn,
    indicatorName: indicator?.name ?? '',
    indicatorTarget: indicator ? String(indicator.target) : '',
    indicatorUnit: indicator?.unit ?? '',
    weight,
    condition: task.condition ?? '',
    steps: formSteps(task),
    afterTaskIds: task.waitsFor.map(({ id }) => id),
  }
}

/** The wording was typed: its reading becomes the due date, unless a person set one. */
export function withDueLabel(
  values: FormValues,
  dueLabel: string,
  campaign: Pick<Campaign, 'startsOn'>,
): FormValues {
  if (values.dueByHand) return { ...values, dueLabel }
  const reading = readDueLabel(dueLabel, yearOf(campaign))
  return {
    ...values,
    dueLabel,
    dueOn: reading?.dueOn ?? '',
    startsOn: values.startsOn || (reading?.startsOn ?? ''),
  }
}

/** Another wording is read again; back to it when the date set by hand is taken out. */
export function withDueOn(
  values: FormValues,
  dueOn: string,
  campaign: Pick<Campaign, 'startsOn'>,
): FormValues {
  const reading = readDueLabel(values.dueLabel, yearOf(campaign))
  return { ...values, dueOn, dueByHand: dueOn !== '' && dueOn !== (reading?.dueOn ?? '') }
}

export function readingOf(values: FormValues, campaign: Pick<Campaign, 'startsOn'>) {
  return values.dueLabel.trim() ? readDueLabel(values.dueLabel, yearOf(campaign)) : null
}

const text = (value: string): string | null => value.normalize('NFC').trim() || null
const date = (value: string): PlainDate | null => (isPlainDate(value) ? value : null)

type PlainFields = Omit<CreateTask, 'steps'>

/** Everything the form says but its steps, in the words of the contract. */
export function fieldsOf(values: FormValues): PlainFields {
  const target = Number(values.indicatorTarget.replace(/[\s.]/g, ''))
  const named = [values.indicatorName, values.indicatorTarget, values.indicatorUnit].some(
    (part) => part.trim() !== '',
  )
  return {
    group: values.group,
    title: values.title.normalize('NFC').trim(),
    product: text(values.product),
    leadUnitId: values.leadUnitId,
    ownerId: values.ownerId,
    coordinatingUnitIds: values.coordinatingUnitIds,
    dueLabel: text(values.dueLabel),
    startsOn: date(values.startsOn),
    dueOn: date(values.dueOn),
    weight: values.weight,
    condition: text(values.condition),
    indicator: named
      ? {
          name: values.indicatorName.normalize('NFC').trim(),
          target,
          unit: values.indicatorUnit.normalize('NFC').trim(),
        }
      : null,
  }
}

/** Only what differs from what was loaded: so that what somebody else changes meanwhile stays. */
export function changedFields(first: FormValues, now: FormValues): Omit<EditTask, 'version'> {
  const before = fieldsOf(first)
  const after = fieldsOf(now)
  const fields = Object.keys(after) as (keyof PlainFields)[]
  const changed = fields.filter((field) => !isSame(before[field], after[field]))
  const steps = wishedSteps(withoutBlank(now.steps))
  return {
    ...Object.fromEntries(changed.map((field) => [field, after[field]])),
    ...(isSame(wishedSteps(first.steps), steps) ? {} : { steps }),
  }
}

/** A new task with everything the form says. */
export function wholeTask(values: FormValues): CreateTask {
  const steps = newTaskSteps(withoutBlank(values.steps))
  return { ...fieldsOf(values), ...(steps.length > 0 ? { steps } : {}) }
}

/** Were the tasks that come first changed? Nothing where they were not. */
export function changedLinks(first: FormValues, now: FormValues): string[] | null {
  return isSame(first.afterTaskIds, now.afterTaskIds) ? null : now.afterTaskIds
}

/** What can be seen to be missing or wrong before anything is sent; the server checks again. */
export function problemsOf(values: FormValues): FieldProblems {
  const { title, leadUnitId, startsOn, dueOn, indicator } = fieldsOf(values)
  const problems: FieldProblems = stepProblems(values.steps, {
    startsOn: startsOn ?? null,
    dueOn: dueOn ?? null,
  })
  if (!title) problems.title = 'required'
  if (!values.group) problems.group = 'required'
  if (!leadUnitId) problems.leadUnitId = 'required'
  if (startsOn && dueOn && startsOn > dueOn) problems.dueOn = 'date_order'
  if (values.coordinatingUnitIds.includes(leadUnitId)) problems.coordinatingUnitIds = 'not_a_choice'
  if (indicator && !indicator.name) problems['indicator.name'] = 'required'
  if (indicator && !(Number.isInteger(indicator.target) && indicator.target >= 1))
    problems['indicator.target'] = 'out_of_range'
  if (indicator && !indicator.unit) problems['indicator.unit'] = 'required'
  return problems
}
