import { useViewer } from '@/components/shell/viewer-provider'
import type { ResultDecision } from '@/lib/contracts/decision'
import type { Effect } from '@/lib/contracts/effect'
import { daysBetween, plainDate } from '@/lib/domain/calendar'
import { uiDate } from '@/lib/format/date'
import { uiPercent } from '@/lib/format/number'
import { useLocale, useT } from '@/lib/i18n/provider'
import { quantityText } from '@/lib/sentences/quantity'
import { EffectLine } from './effect-line'

/** Confirming: the day it counts from, and the figures. */
export function ConfirmEffect({ found: { task }, effect }: { found: ResultDecision; effect: Effect }) {
  const t = useT()
  return (
    <>
      {t('decide.confirmEffect', { date: uiDate(task.submittedOn ?? '') })}
      <EffectLine effect={effect} />
    </>
  )
}

type ReturnProps = { found: ResultDecision; effect: NonNullable<ResultDecision['effect']> }

/** Returning: the state, percent and quantity it goes back to, the due date that stays, and the figures. */
export function ReturnEffect({ found: { task }, effect }: ReturnProps) {
  const t = useT()
  const locale = useLocale()
  const { today } = useViewer()
  const { percent, done } = effect.returnsTo
  const quantity = task.indicator && done !== null ? quantityText({ ...task.indicator, done }, locale) : ''
  const left = task.dueOn ? daysBetween(plainDate(today), plainDate(task.dueOn)) : null
  return (
    <>
      {t('decide.returnEffect', {
        percent: uiPercent(percent),
        quantity,
        counted: quantity ? 'yes' : 'no',
      })}{' '}
      {task.dueOn &&
        left !== null &&
        t(left < 0 ? 'decide.returnLate' : 'decide.returnDue', {
          due: uiDate(task.dueOn),
          n: Math.abs(left),
        })}
      <EffectLine effect={effect.return} />
    </>
  )
}
