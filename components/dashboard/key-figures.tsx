import { type BadgePart, COMPLETED, DOING, OVERDUE, SUBMITTED } from '@/components/shell/badge-parts'
import { BadgeFigure, DUE, OnTimeFigure } from '@/components/task/badge-figure'
import { completedFact, doingFact, overdueFact, submittedFact } from '@/components/task/figure-facts'
import { FigureRow } from '@/components/ui/figure'
import type { Dashboard } from '@/lib/contracts/dashboard'
import { useT } from '@/lib/i18n/provider'
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
  return (
    <FigureRow label={t('dashboard.figures')}>
      {COUNTED.map(({ part, fact, phone }) => (
        <BadgeFigure
          key={part.key}
          part={part}
          figures={figures}
          fact={fact(t, figures)}
          change={<ChangeSince figures={figures} part={part} />}
          href={tasksHref({ badge: part.badges }, view)}
          className={phone}
        />
      ))}
      <OnTimeFigure
        figures={figures}
        change={<RateChangeSince figures={figures} />}
        href={tasksHref({ deadline: DUE }, view)}
        className={RATE_ON_PHONE}
      />
    </FigureRow>
  )
}
