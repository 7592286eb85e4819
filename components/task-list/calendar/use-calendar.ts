import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useViewer } from '@/components/shell/viewer-provider'
import type { ListAddress } from '@/components/task-list/use-list-address'
import { plainDate } from '@/lib/domain/calendar'
import { monthOf, rangeOf, readMonth, weeksOf } from '@/lib/domain/weeks'
import { calendarQuery } from '@/lib/queries/tasks'

/** The month of the address, its weeks, and what the filtered list puts on their days. */
export function useCalendar({ filter, query, month: named, go }: ListAddress) {
  const viewer = useViewer()
  const day = plainDate(filter.asOf ?? viewer.today)
  const month = readMonth(named) ?? monthOf(day)
  const asked = useQuery({
    ...calendarQuery(viewer.campaignId, query, rangeOf(month)),
    placeholderData: keepPreviousData,
  })
  const entries = asked.data?.days.flatMap((of) => of.entries) ?? []
  return {
    asked,
    /** today, or the past day that is looked at */
    day,
    look: filter.asOf ? ('past' as const) : ('now' as const),
    month,
    weeks: weeksOf(month),
    /** tasks in the order of their days, each once */
    order: [...new Map(entries.map(({ task }) => [task.id, task])).values()],
    turn: (to: string) => go({ month: to === monthOf(day) ? null : to }, 'replace'),
  }
}

export type CalendarView = ReturnType<typeof useCalendar>
