import { type BadgePart, COMPLETED, DOING, OVERDUE, SUBMITTED } from '@/components/shell/badge-parts'
import {
  completedFact,
  doingFact,
  onTimeFact,
  overdueFact,
  submittedFact,
} from '@/components/task/figure-facts'
import { Figure, FigureRow } from '@/components/ui/figure'
import { StateMark } from '@/components/ui/state-mark'
import type { Dashboard } from '@/lib/contracts/dashboard'
import { uiNumber, uiRate } from '@/lib/format/number'
import { useLocale, useT } from '@/lib/i18n/provider'
import type { Translator } from '@/lib/i18n/translate'
import { ChangeSince, RateChangeSince } from './change-since'
import { tasksHref } from './task-links'
import type { View } from './view'

type Counted = { part: BadgePart; fact: (t: Translator, figures: Dashboard) => string; phone: string }

// On a phone what asks for action comes first; the row's lines follow the new places.
const LEFT = 'max-md:border-l-0! max-md:pl-0!'
const RIGHT = 'max-md:border-l! max-md:pl-4!'
const COUNTED: readonly Counted[] = [
  { part: COMPLETED, fact: completedFact, phone: `max-md:order-4 ${RIGHT}` },
  { part: DOING, fact: doingFact, phone: `max-md:order-3 ${LEFT}` },
  { part: SUBMITTED, fact: submittedFact, phone: `max-md:order-2 ${RIGHT}` },
  { part: OVERDUE, fact: overdueFact, phone: `max-md:order-1 ${LEFT}` },
]
const RATE_ON_PHONE =
  'max-md:order-5 max-md:pr-0! max-md:grid max-md:gap-x-3 max-md:grid-cols-[minmax(0,1fr)_auto] max-md:items-center ' +
  'max-md:[&>span:nth-child(2)]:col-start-2 max-md:[&>span:nth-child(2)]:row-[1/span_2] max-md:[&>span]:row-auto'

/** Five figures; each opens the tasks it counts. */
export function KeyFigures({ figures, view }: { figures: Dashboard; view: View }) {
  const t = useT()
  const locale = useLocale()
  const rate = uiRate(figures.rates.onTime, locale)
  const hasRate = figures.rates.onTime.den > 0
  return (
    <FigureRow label={t('dashboard.figures')}>
      {COUNTED.map(({ part, fact, phone }) => {
        const value = part.of(figures.badges)
        return (
          <Figure
            key={part.key}
            mark={<StateMark shape={part.mark} tone={part.tone} size={15} />}
            label={t(part.label)}
            value={uiNumber(value, locale)}
            tone={part === OVERDUE && value > 0 ? 'late' : 'ink'}
            fact={fact(t, figures)}
            change={<ChangeSince figures={figures} part={part} />}
            href={tasksHref({ badge: part.badges }, view)}
            className={phone}
          />
        )
      })}
      <Figure
        label={t('dashboard.figure.onTimeRate')}
        value={hasRate ? rate.slice(0, -1) : rate}
        unit={hasRate ? '%' : undefined}
        fact={onTimeFact(t, figures, locale)}
        change={<RateChangeSince figures={figures} />}
        href={tasksHref({ deadline: ['done_on_time', 'done_late', 'overdue'] }, view)}
        className={RATE_ON_PHONE}
      />
    </FigureRow>
  )
}
