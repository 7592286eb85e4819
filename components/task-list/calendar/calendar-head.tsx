import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { StateMark } from '@/components/ui/state-mark'
import type { PlainDate } from '@/lib/domain/calendar'
import { monthOf, stepMonth } from '@/lib/domain/weeks'
import { useT } from '@/lib/i18n/provider'
import { useMonthTitle } from './day-words'
import type { CalendarView } from './use-calendar'

/** Month, the ways to the others, and what the marks mean. */
export function CalendarHead({ view }: { view: CalendarView }) {
  const t = useT()
  const titleOf = useMonthTitle()
  const { month, day, turn: onTurn } = view
  const previous = stepMonth(month, -1)
  const next = stepMonth(month, 1)
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2 border-rule-2 border-b px-(--gutter) pb-3">
      <div className="flex flex-wrap items-center gap-1">
        <IconButton
          icon="chevron-left"
          label={t('calendar.previous')}
          disabled={!previous}
          onClick={() => previous && onTurn(previous)}
        />
        <h2
          aria-live="polite"
          className="min-w-36 whitespace-nowrap text-center font-semibold text-[1.25rem] leading-8"
        >
          {titleOf(month)}
        </h2>
        <IconButton
          icon="chevron-right"
          label={t('calendar.next')}
          disabled={!next}
          onClick={() => next && onTurn(next)}
        />
        <Button
          size="sm"
          className="ml-3 max-md:ml-0"
          onClick={() => {
            onTurn(monthOf(day))
            showDay(day)
          }}
        >
          {t(view.look === 'now' ? 'calendar.today' : 'calendar.toLooked')}
        </Button>
      </div>
      <ul className="ml-auto flex flex-wrap items-center gap-x-5 gap-y-1 text-ink-2 text-secondary">
        <Key mark={<StateMark shape="hourglass" tone="wait" />}>{t('calendar.legend.due')}</Key>
        <Key mark={<Icon name="arrow-right-from-line" size={14} />}>{t('calendar.legend.start')}</Key>
        <Key mark={<span className="h-3 w-[18px] border-[1.5px] border-brand border-dashed" />}>
          {t('calendar.legend.request')}
        </Key>
        <Key mark={<span className="font-num text-ink-3">83</span>}>{t('calendar.legend.left')}</Key>
      </ul>
    </div>
  )
}

/** A phone's list of days may be longer than its screen. */
function showDay(day: PlainDate): void {
  requestAnimationFrame(() => {
    document.querySelector(`[data-day="${day}"]`)?.scrollIntoView({ block: 'center' })
  })
}

function Key({ mark, children }: { mark: ReactNode; children: ReactNode }) {
  return (
    <li className="flex items-center gap-1.5">
      <span aria-hidden="true" className="flex">
        {mark}
      </span>
      {children}
    </li>
  )
}
