import { conflictValue, fieldLabel } from '@/components/task/conflict-values'
import type { ActivityEntry } from '@/lib/contracts/activity'
import type { Task } from '@/lib/contracts/task'
import { isPlainDate } from '@/lib/domain/calendar'
import { uiDate } from '@/lib/format/date'
import { uiNumber, uiPercent } from '@/lib/format/number'
import type { Locale } from '@/lib/i18n/locale'
import type { Translator } from '@/lib/i18n/translate'
import { targetText } from '@/lib/sentences/quantity'
import { partTold } from './activity-parts'
import { stepListChanges, stepTold } from './activity-steps'

/** What a history needs to speak: the words of the reader and the names behind ids. */
export type Telling = {
  t: Translator
  locale: Locale
  task: Pick<Task, 'key' | 'indicator'>
  /** names of units and people by id, of groups by key */
  names: ReadonlyMap<string, string>
}

/** Who, verb, old → new; below it the fields that an edit touched and the words somebody gave. */
export type Told = {
  sentence: string
  changes: { label: string; from: string; to: string }[]
  quote: string | null
}

type Values = Record<string, unknown>

/** Who did it; a stand-in with the absent person whose power it was. */
function actorOf(t: Translator, { by, onBehalfOf }: ActivityEntry): string {
  const name = by?.name ?? t('activity.system')
  return onBehalfOf ? t('activity.onBehalf', { name, absent: onBehalfOf.name }) : name
}

/** One entry of the history as a sentence. A kind that is not known yet is still told, without its detail. */
export function sentenceOf(telling: Telling, entry: ActivityEntry): Told {
  const { t } = telling
  const name = actorOf(t, entry)
  const after = entry.after ?? {}
  const before = entry.before ?? {}
  const told = (sentence: string, quote: unknown = entry.reason): Told => ({
    sentence,
    changes: [],
    quote: text(quote),
  })
  switch (entry.kind) {
    case 'creation':
      return told(
        t('activity.creation', {
          name,
          key: text(after['key']) ?? telling.task.key,
          unit: nameOf(telling, after['leadUnitId']),
        }),
      )
    case 'edit':
      return edited(telling, name, before, after)
    case 'progress':
      return progressed(telling, name, before, after)
    case 'submission':
      return submitted(telling, name, after)
    case 'return':
      return told(t('activity.return', { name, percent: percent(after['percent']) }))
    case 'confirmation':
      return told(t('activity.confirmation', { name }), after['note'] ?? entry.reason)
    case 'extension_request':
      return told(t('activity.extension_request', { name, date: day(after['due']) }))
    case 'extension_decision':
      return after['decision'] === 'approved'
        ? told(
            t('activity.extension_decision.approved', {
              name,
              from: day(before['dueOn']),
              to: day(after['due'] ?? after['dueOn']),
            }),
          )
        : told(t('activity.extension_decision.declined', { name, date: day(after['due']) }))
    case 'urging':
      return told(
        Number(after['daysLate']) > 0
          ? t('activity.urging.late', { name, days: Number(after['daysLate']) })
          : t('activity.urging', { name }),
      )
    case 'comment':
      return told(t('activity.comment', { name }), after['text'])
    case 'evidence':
      return told(t('activity.evidence', { name, title: text(after['title']) ?? '' }))
    case 'evidence_removal':
      return told(t('activity.evidence_removal', { name, title: text(before['title']) ?? '' }))
    case 'step':
      return { ...stepTold(wordsOf(telling), name, entry.before, after), quote: null }
    default: {
      const part = partTold(t, name, entry)
      return part ? told(part.sentence, part.quote) : told(t(`activity.${plainKind(entry.kind)}`, { name }))
    }
  }
}

const PLAIN = [
  'withdrawal',
  'pause',
  'resumption',
  'cancellation',
  'reopening',
  'deletion',
  'restoration',
  'undo',
  'dependencies',
] as const

function plainKind(kind: string): (typeof PLAIN)[number] | 'other' {
  return PLAIN.find((known) => known === kind) ?? 'other'
}

const wordsOf = ({ t, names }: Telling) => ({ t, nameOf: (id: string) => names.get(id) })

function edited(telling: Telling, name: string, before: Values, after: Values): Told {
  const { t } = telling
  const words = { ...telling, ...wordsOf(telling), task: telling.task as Task }
  const changes = Object.keys(after).flatMap((field) =>
    field === 'steps'
      ? stepListChanges(words, before[field], after[field])
      : [
          {
            label: fieldLabel(t, field),
            from: conflictValue(words, field, before[field]),
            to: conflictValue(words, field, after[field]),
          },
        ],
  )
  return { sentence: t('activity.edit', { name, count: changes.length }), changes, quote: null }
}

function submitted({ t }: Telling, name: string, after: Values): Told {
  const shortfall = text(after['shortfallReason'])
  const quote = [
    text(after['result']),
    shortfall && t('activity.submission.shortfall', { reason: shortfall }),
  ]
  return {
    sentence: t('activity.submission', { name }),
    changes: [],
    quote: quote.filter(Boolean).join('\n') || null,
  }
}

/** A quantity says more than a percent; a first record starts the task; a word alone is a note. */
function progressed(telling: Telling, name: string, before: Values, after: Values): Told {
  const { t } = telling
  const obstacle = text(after['obstacle'])
  const quote = [text(after['note']), obstacle && t('activity.progress.obstacle', { text: obstacle })]
  if ('obstacle' in after && obstacle === null) quote.push(t('activity.progress.obstacleCleared'))
  return {
    sentence: progressSentence(telling, name, before, after),
    changes: [],
    quote: quote.filter(Boolean).join('\n') || null,
  }
}

function progressSentence(telling: Telling, name: string, before: Values, after: Values): string {
  const { t } = telling
  const starts = before['status'] === 'not_started'
  const step = quantityStep(telling, before, after) ?? percentStep(before, after)
  if (!step) return t(starts ? 'activity.progress.started' : 'activity.progress.note', { name })
  return starts
    ? t('activity.progress.startedAt', { name, to: step.to })
    : t('activity.progress', { name, ...step })
}

function quantityStep(
  { task, locale }: Telling,
  before: Values,
  after: Values,
): { from: string; to: string } | null {
  const { indicator } = task
  if (!indicator || indicator.target === 1 || typeof after['done'] !== 'number') return null
  return {
    from: uiNumber(Number(before['done'] ?? 0), locale),
    to: uiNumber(after['done'], locale) + targetText(indicator, locale),
  }
}

function percentStep(before: Values, after: Values): { from: string; to: string } | null {
  return typeof after['percent'] === 'number'
    ? { from: percent(before['percent'] ?? 0), to: percent(after['percent']) }
    : null
}

const percent = (value: unknown): string => uiPercent(typeof value === 'number' ? value : null)
const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
const day = (value: unknown): string =>
  typeof value === 'string' && isPlainDate(value) ? uiDate(value) : '—'

function nameOf({ t, names }: Telling, id: unknown): string {
  return (typeof id === 'string' && names.get(id)) || t('activity.unknownUnit')
}
