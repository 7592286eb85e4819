import type { ActivityEntry } from '@/lib/contracts/activity'
import { isPlainDate } from '@/lib/domain/calendar'
import { uiDate } from '@/lib/format/date'
import type { Translator } from '@/lib/i18n/translate'

type Values = Record<string, unknown>

/** What happened to a part of a task: obstacle, step done or removed, condition, explanation, judgement, comment, its place. Null for any other kind. */
export function partTold(
  t: Translator,
  name: string,
  entry: ActivityEntry,
): { sentence: string; quote: string | null } | null {
  const sentence = sentenceOfPart(t, name, entry.kind, entry.after ?? {})
  return sentence === null ? null : { sentence, quote: quoteOf(entry) }
}

function sentenceOfPart(t: Translator, name: string, kind: string, after: Values): string | null {
  const title = text(after['title']) ?? ''
  switch (kind) {
    case 'obstacle':
    case 'obstacle_answer':
    case 'obstacle_clearing':
    case 'explanation_request':
    case 'explanation':
    case 'comment_edit':
    case 'comment_deletion':
      return t(`activity.${kind}`, { name })
    case 'judgement_end':
      return t('activity.judgement_end', { name })
    case 'judgement':
      return t(`activity.judgement.${after['level'] === 'at_risk' ? 'at_risk' : 'steady'}`, { name })
    case 'step_removal':
      return t('activity.step_removal', { name, title })
    case 'step_done':
      return t(after['done'] ? 'activity.step_done' : 'activity.step_undone', { name, title })
    case 'move': {
      const key = text(after['behind'])
      return key ? t('activity.move', { name, key }) : t('activity.move.first', { name })
    }
    case 'condition':
      return conditionSentence(after, (date) =>
        date ? t('activity.condition', { name, date }) : t('activity.condition.open', { name }),
      )
    default:
      return null
  }
}

function conditionSentence(after: Values, say: (date: string | null) => string): string {
  const metOn = after['conditionMetOn']
  return say(typeof metOn === 'string' && isPlainDate(metOn) ? uiDate(metOn) : null)
}

/** The words that were given: of a comment that was changed, those that stood before. */
function quoteOf({ kind, before, after, reason }: ActivityEntry): string | null {
  if (kind === 'comment_edit' || kind === 'comment_deletion') return text(before?.['text'])
  for (const field of ['text', 'question', 'note', 'obstacle']) {
    const words = text(after?.[field])
    if (words) return words
  }
  return text(reason)
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
