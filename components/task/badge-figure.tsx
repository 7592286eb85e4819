import type { ReactNode } from 'react'
import { type BadgePart, OVERDUE } from '@/components/shell/badge-parts'
import { Figure } from '@/components/ui/figure'
import { StateMark } from '@/components/ui/state-mark'
import type { Dashboard } from '@/lib/contracts/dashboard'
import type { Deadline } from '@/lib/domain/deadline'
import { uiNumber, uiRate } from '@/lib/format/number'
import { useLocale, useT } from '@/lib/i18n/provider'
import { onTimeFact } from './figure-facts'

/** What the on-time rate counts: everything whose date has come. */
export const DUE: readonly Deadline[] = ['done_on_time', 'done_late', 'overdue']

type Props = { figures: Dashboard; href: string; change?: ReactNode; className?: string }

/** How many tasks are in a state; red only where something is overdue. */
export function BadgeFigure({ part, fact, figures, ...look }: Props & { part: BadgePart; fact: ReactNode }) {
  const t = useT()
  const locale = useLocale()
  const value = part.of(figures.badges)
  return (
    <Figure
      mark={<StateMark shape={part.mark} tone={part.tone} size={15} />}
      label={t(part.label)}
      value={uiNumber(value, locale)}
      tone={part === OVERDUE && value > 0 ? 'late' : 'ink'}
      fact={fact}
      {...look}
    />
  )
}

/** "57,1%", and what it is a part of. */
export function OnTimeFigure({ figures, ...look }: Props) {
  const t = useT()
  const locale = useLocale()
  const rate = uiRate(figures.rates.onTime, locale)
  const hasRate = figures.rates.onTime.den > 0
  return (
    <Figure
      label={t('dashboard.figure.onTimeRate')}
      value={hasRate ? rate.slice(0, -1) : rate}
      unit={hasRate ? '%' : undefined}
      fact={onTimeFact(t, figures, locale)}
      {...look}
    />
  )
}
