import { isStepList, type StepText, stepLine } from '@/components/task/steps/step-texts'
import { isPlainDate } from '@/lib/domain/calendar'
import { uiDate } from '@/lib/format/date'
import type { Translator } from '@/lib/i18n/translate'

type Change = { label: string; from: string; to: string }
type Values = Record<string, unknown>
type Words = { t: Translator; nameOf: (id: string) => string | undefined }

/** What an edit did to the whole checklist, a line for every step that came, went or changed, and one for the order. */
export function stepListChanges({ t, nameOf }: Words, before: unknown, after: unknown): Change[] {
  const [was, is] = [listOf(before), listOf(after)]
  const nothing = t('states.conflict.empty')
  const line = (step: StepText) => stepLine(step, nameOf)
  const old = new Map(was.map((step) => [step.id, step]))
  const now = new Set(is.map(({ id }) => id))
  const removed = was.flatMap((step, at) =>
    now.has(step.id)
      ? []
      : [{ label: t('activity.steps.removed', { n: at + 1 }), from: line(step), to: nothing }],
  )
  const others = is.flatMap((step, at) => {
    const earlier = old.get(step.id)
    if (!earlier) return [{ label: t('activity.steps.added', { n: at + 1 }), from: nothing, to: line(step) }]
    if (line(earlier) === line(step)) return []
    return [{ label: t('activity.steps.changed', { n: at + 1 }), from: line(earlier), to: line(step) }]
  })
  return [...removed, ...others, ...orderChange(t, was, is)]
}

/** The places that the steps which stayed had before: as numbers, since their names stand above. */
function orderChange(t: Translator, was: readonly StepText[], is: readonly StepText[]): Change[] {
  const placeOf = new Map(was.map(({ id }, at) => [id, at + 1]))
  const kept = is.flatMap(({ id }) => placeOf.get(id) ?? [])
  const sorted = kept.toSorted((a, b) => a - b)
  if (kept.join() === sorted.join()) return []
  return [{ label: t('activity.steps.order'), from: sorted.join(', '), to: kept.join(', ') }]
}

/** One step that was written, changed or moved. */
export function stepTold(
  { t, nameOf }: Words,
  name: string,
  before: Values | null,
  after: Values,
): { sentence: string; changes: Change[] } {
  const title = text(after['title'])
  const changes = before ? fieldChanges({ t, nameOf }, before, after) : []
  if (before && changes.length === 0 && typeof after['place'] === 'number') {
    const places = { from: Number(before['place']), to: after['place'] }
    return { sentence: t('activity.step_move', { name, title, ...places }), changes }
  }
  return { sentence: t(before ? 'activity.step_edit' : 'activity.step', { name, title }), changes }
}

function fieldChanges({ t, nameOf }: Words, before: Values, after: Values): Change[] {
  const words = (value: unknown) => {
    const said = text(value)
    if (said === '') return t('states.conflict.empty')
    return isPlainDate(said) ? uiDate(said) : (nameOf(said) ?? said)
  }
  const fields = [
    ['title', 'task-part.steps.title'],
    ['ownerId', 'task-part.steps.owner'],
    ['dueOn', 'task-part.steps.dueOn'],
  ] as const
  return fields
    .filter(([field]) => field in before && before[field] !== after[field])
    .map(([field, label]) => ({ label: t(label), from: words(before[field]), to: words(after[field]) }))
}

const listOf = (value: unknown): StepText[] => (isStepList(value) ? value : [])
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
