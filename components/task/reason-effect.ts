import { useQuery } from '@tanstack/react-query'
import type { Task } from '@/lib/contracts/task'
import { roman } from '@/lib/domain/task-key'
import { uiDate } from '@/lib/format/date'
import { uiPercent } from '@/lib/format/number'
import { useT } from '@/lib/i18n/provider'
import { campaignQuery } from '@/lib/queries/campaign'

/** Steps that cannot be taken without saying why. */
export type ReasonVerb = 'pause' | 'cancel' | 'reopen' | 'return'

/** What the step will do to the figures and dates, said before it is taken. */
export function useReasonEffect(task: Task, verb: ReasonVerb): string {
  const t = useT()
  const { data: campaign } = useQuery(campaignQuery(task.campaignId))
  const ordinal = campaign?.groups.find(({ key }) => key === task.group)?.ordinal
  const group = ordinal ? t('verb.effect.group', { numeral: roman(ordinal) }) : t('verb.effect.someGroup')
  const due = task.dueOn && uiDate(task.dueOn)
  const unit = task.leadUnit.name
  switch (verb) {
    case 'pause':
      return sentences(
        t('verb.effect.pause', { percent: uiPercent(task.percent), group }),
        due && t('verb.effect.pauseDue', { due }),
      )
    case 'cancel':
      return sentences(
        task.status === 'submitted' && t('verb.effect.cancelWaiting'),
        t('verb.effect.cancel', { group }),
      )
    case 'reopen':
      return sentences(
        task.status === 'cancelled' ? t('verb.effect.reopenCancelled', { group }) : t('verb.effect.reopen'),
        due && t('verb.effect.due', { due }),
      )
    case 'return':
      return due ? t('verb.effect.return', { unit, due }) : t('verb.effect.returnUndated', { unit })
  }
}

function sentences(...parts: (string | false | null)[]): string {
  return parts.filter(Boolean).join(' ')
}
