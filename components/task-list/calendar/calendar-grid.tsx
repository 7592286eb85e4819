import { useState } from 'react'
import type { Calendar } from '@/lib/contracts/calendar'
import { daysBetween, type PlainDate } from '@/lib/domain/calendar'
import type { Month } from '@/lib/domain/weeks'
import { useT } from '@/lib/i18n/provider'
import { CalendarDay } from './calendar-day'
import { itemsByDay } from './day-items'
import { DayList } from './day-list'
import { useDayName, useMonthTitle, WEEKDAYS } from './day-words'
import { useDayKeys } from './use-day-keys'

type Props = {
  weeks: PlainDate[][]
  month: Month
  /** today, or the past day that is looked at */
  day: PlainDate
  look: 'now' | 'past'
  ceremonyOn: PlainDate
  data: Calendar | undefined
  openId: string | null
  onOpen: (taskId: string) => void
  onTurn: (month: Month) => void
}

/** Weeks from Monday; one day is the stop of the Tab key, arrows go on from it and Enter opens what it holds. */
export function CalendarGrid(props: Props) {
  const { weeks, month, day, look, ceremonyOn, data, openId, onOpen, onTurn } = props
  const t = useT()
  const titleOf = useMonthTitle()
  const nameOf = useDayName(ceremonyOn)
  const [listed, setListed] = useState<PlainDate | null>(null)
  const items = itemsByDay(data)
  const { stop, focus, onKeyDown, grid } = useDayKeys({ month, day, onTurn, onEnter: setListed })
  const list = listed && items.get(listed)
  if (listed && data && !list) setListed(null)
  return (
    <>
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose days arrows go through and Enter opens is a grid (ARIA in HTML allows it)
        role="grid"
        aria-label={t('calendar.label', { month: titleOf(month) })}
        aria-busy={data === undefined}
        onKeyDown={onKeyDown}
        className="w-full table-fixed border-separate border-spacing-0"
      >
        <thead>
          <tr>
            {WEEKDAYS.map((n) => (
              <th
                key={n}
                scope="col"
                className="sticky top-(--stuck) z-10 border-rule-2 border-b bg-paper px-2 pt-2.5 pb-2 text-left text-caption text-ink-2"
              >
                {t(`calendar.weekday.${n}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((on) => (
                <CalendarDay
                  key={on}
                  on={on}
                  name={nameOf(on)}
                  left={daysBetween(on, ceremonyOn)}
                  month={month}
                  today={on === day ? look : null}
                  content={items.get(on)}
                  tabIndex={on === stop ? 0 : -1}
                  openId={openId}
                  onOpen={onOpen}
                  onFocus={focus}
                  onMore={setListed}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {listed && list && (
        <DayList
          key={listed}
          on={listed}
          name={nameOf(listed)}
          content={list}
          openId={openId}
          onOpen={onOpen}
          onClose={() => setListed(null)}
        />
      )}
    </>
  )
}
