import type { TaskDetail } from '@/lib/contracts/task'
import type { AddStep, Step, WishedSteps } from '@/lib/contracts/task-parts'
import { isPlainDate, type PlainDate } from '@/lib/domain/calendar'
import type { FieldCode } from '@/lib/domain/errors'
import { stepDateProblem } from '@/lib/domain/steps'

/** A step in the form. `key` is its row's for as long as the form lives, `id` the stored step's, if there is one. Pure. */
export type FormStep = {
  key: string
  id: string | null
  title: string
  ownerId: string | null
  dueOn: string
}

/** A field of a step by the key of its row, so that an error stays with the row that moves: `steps.<key>.dueOn`. */
export type StepField = `steps.${string}`
export type StepPart = 'title' | 'ownerId' | 'dueOn'
export const stepField = (key: string, part: StepPart): StepField => `steps.${key}.${part}`

export const newStep = (): FormStep => ({
  key: crypto.randomUUID(),
  id: null,
  title: '',
  ownerId: null,
  dueOn: '',
})

export const formSteps = ({ steps }: Pick<TaskDetail, 'steps'>): FormStep[] =>
  steps.map(({ id, title, owner, dueOn }: Step) => ({
    key: id,
    id,
    title,
    ownerId: owner?.id ?? null,
    dueOn: dueOn ?? '',
  }))

const day = (value: string): PlainDate | null => (isPlainDate(value) ? value : null)

/** The whole list in the words of the contract. */
export function wishedSteps(steps: readonly FormStep[]): WishedSteps {
  return steps.map(({ id, ...step }) => ({ ...(id === null ? {} : { id }), ...wordsOf(step) }))
}
export const newTaskSteps = (steps: readonly FormStep[]): AddStep[] => steps.map(wordsOf)

const wordsOf = ({ title, ownerId, dueOn }: Omit<FormStep, 'id' | 'key'>) => ({
  title: title.normalize('NFC').trim(),
  ownerId,
  dueOn: day(dueOn),
})

/** New rows into which nothing was written are not meant. */
export const withoutBlank = (steps: readonly FormStep[]): FormStep[] =>
  steps.filter(({ id, title, ownerId, dueOn }) => id !== null || title.trim() || ownerId || dueOn)

type Span = { startsOn: PlainDate | null; dueOn: PlainDate | null }

/** What is missing or wrong in each row; a row without words in it is no mistake yet. */
export function stepProblems(steps: readonly FormStep[], span: Span): Partial<Record<StepField, FieldCode>> {
  const problems: Partial<Record<StepField, FieldCode>> = {}
  for (const { key, title, dueOn } of withoutBlank(steps)) {
    if (!title.trim()) problems[stepField(key, 'title')] = 'required'
    const problem = stepDateProblem(day(dueOn), span)
    if (problem) problems[stepField(key, 'dueOn')] = problem
  }
  return problems
}

/** The server names a row by its place; the form by its key. Other fields stay as they are. */
export function byRow<Value>(
  errors: Record<string, Value>,
  steps: readonly FormStep[],
): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(errors).map(([field, value]) => {
      const [, place, part] = /^steps\.(\d+)\.(\w+)$/.exec(field) ?? []
      const row = steps[Number(place)]
      return [row ? `steps.${row.key}.${part}` : field, value]
    }),
  )
}

/** Which part of which row, from 1, a field's name means; null when it is no step's or of none that is there. */
export function readStepField(
  field: string,
  steps: readonly FormStep[],
): { n: number; part: StepPart } | null {
  const row = steps.findIndex(({ key }) => field.startsWith(`steps.${key}.`))
  const part = (['title', 'ownerId', 'dueOn'] as const).find((name) => field.endsWith(`.${name}`))
  return row >= 0 && part ? { n: row + 1, part } : null
}
