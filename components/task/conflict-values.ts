import type { Task } from '@/lib/contracts/task'
import { isPlainDate } from '@/lib/domain/calendar'
import { STATUSES } from '@/lib/domain/task'
import { uiDate } from '@/lib/format/date'
import { uiNumber, uiPercent } from '@/lib/format/number'
import type { Locale } from '@/lib/i18n/locale'
import type { MessageKey } from '@/lib/i18n/message-key'
import type { Translator } from '@/lib/i18n/translate'
import { targetText } from '@/lib/sentences/quantity'
import { isStepList, stepsText } from './steps/step-texts'

/** The field names of the contract (409 `conflict`) in words. */
const FIELD_LABEL = {
  progress: 'task.field.progress',
  obstacle: 'task.field.obstacle',
  status: 'task.field.status',
  title: 'task.field.title',
  product: 'task.field.product',
  ownerId: 'task.field.owner',
  leadUnitId: 'task.field.leadUnit',
  coordinatingUnitIds: 'task.field.coordinatingUnits',
  startsOn: 'task.field.startsOn',
  dueOn: 'task.field.dueOn',
  dueLabel: 'task.field.dueLabel',
  weight: 'task.field.weight',
  group: 'task.field.group',
  indicator: 'task.field.indicator',
  condition: 'form.task.condition',
  steps: 'task-part.steps',
} as const satisfies Record<string, MessageKey>

const isField = (field: string): field is keyof typeof FIELD_LABEL => field in FIELD_LABEL

export function fieldLabel(t: Translator, field: string): string {
  return isField(field) ? t(FIELD_LABEL[field]) : field
}

type Words = {
  t: Translator
  locale: Locale
  task: Task
  /** names of people, units and groups by id or key, where the caller knows them */
  nameOf?: ((id: string) => string | undefined) | undefined
}

/** One side of a conflict as a person reads it; of long values what the `other` side does not have. */
export function conflictValue(words: Words, field: string, value: unknown, other?: unknown): string {
  const { t, locale, task, nameOf } = words
  if (value === null || value === undefined || value === '') return t('states.conflict.empty')
  if (field === 'progress') return progressText(value, task, locale)
  if (field === 'steps' && isStepList(value)) return stepsText(t, value, other, nameOf)
  if (Array.isArray(value)) return value.map((item) => nameOf?.(String(item)) ?? String(item)).join(', ')
  if (typeof value === 'number') return uiNumber(value, locale)
  if (typeof value === 'string') return stringText(t, field, value, nameOf)
  return objectText(value, locale)
}

function stringText(t: Translator, field: string, value: string, nameOf: Words['nameOf']): string {
  if (isPlainDate(value)) return uiDate(value)
  const status = field === 'status' ? STATUSES.find((name) => name === value) : undefined
  return status ? t(`states.status.${status}`) : (nameOf?.(value) ?? value)
}

function progressText(value: unknown, task: Task, locale: Locale): string {
  const { percent = null, done = null } = value as { percent?: number | null; done?: number | null }
  const quantity =
    task.indicator && done !== null ? `${uiNumber(done, locale)}${targetText(task.indicator, locale)}` : null
  return [quantity, percent === null ? null : uiPercent(percent)].filter(Boolean).join(', ')
}

function objectText(value: unknown, locale: Locale): string {
  const { name, target, unit } = value as { name?: string; target?: number; unit?: string }
  return [name, target === undefined ? null : uiNumber(target, locale), unit].filter(Boolean).join(' ')
}
