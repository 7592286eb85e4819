import type { QueryClient } from '@tanstack/react-query'
import { viewOfAddress } from '@/components/task-list/list-view'
import { CalendarQuery } from '@/lib/contracts/calendar'
import type { Context } from '@/lib/data/context'
import { getCalendar } from '@/lib/data/tasks/calendar'
import { getTask } from '@/lib/data/tasks/detail'
import { plainDate } from '@/lib/domain/calendar'
import { monthOf, rangeOf, readMonth } from '@/lib/domain/weeks'
import { calendarSearch, taskKeys } from '@/lib/queries/task-keys'

type Asked = {
  campaignId: string
  params: { get: (name: string) => string | null }
  query: string
  asOf: string | undefined
}

/** Loads what stands beside the list: the task that is open, and the days when they are asked for. */
export async function prefetchBeside(client: QueryClient, ctx: Context, asked: Asked): Promise<void> {
  const taskId = asked.params.get('task')
  await Promise.all([
    taskId &&
      client.prefetchQuery({ queryKey: taskKeys.detail(taskId), queryFn: () => getTask(ctx, taskId) }),
    prefetchDays(client, ctx, asked),
  ])
}

/** The days of the month, when the address or the person asks for the calendar. */
async function prefetchDays(client: QueryClient, ctx: Context, asked: Asked): Promise<void> {
  const { campaignId, params, query, asOf } = asked
  if (viewOfAddress('/tasks', params.get('view'), ctx.viewer.listView) !== 'calendar') return
  const month = readMonth(params.get('month')) ?? monthOf(plainDate(asOf ?? ctx.today))
  const days = calendarSearch(query, rangeOf(month))
  await client.prefetchQuery({
    queryKey: taskKeys.calendar(campaignId, days),
    queryFn: () =>
      getCalendar(ctx, campaignId, CalendarQuery.parse(Object.fromEntries(new URLSearchParams(days)))),
  })
}
