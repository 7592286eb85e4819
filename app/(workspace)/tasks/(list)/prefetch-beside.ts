import type { QueryClient } from '@tanstack/react-query'
import { CalendarQuery } from '@/lib/contracts/calendar'
import type { ListView } from '@/lib/contracts/filter-query'
import type { Context } from '@/lib/data/context'
import { getCalendar } from '@/lib/data/tasks/calendar'
import { getTask } from '@/lib/data/tasks/detail'
import { listViews } from '@/lib/data/views/queries'
import { plainDate } from '@/lib/domain/calendar'
import { monthOf, rangeOf, readMonth } from '@/lib/domain/weeks'
import { calendarSearch, taskKeys } from '@/lib/queries/task-keys'

type Asked = {
  campaignId: string
  params: { get: (name: string) => string | null }
  view: ListView
  query: string
  asOf: string | undefined
}

/** Loads what stands beside the list: the kept filters, the task that is open, and the days when they are asked for. */
export async function prefetchBeside(client: QueryClient, ctx: Context, asked: Asked): Promise<void> {
  const { campaignId, params } = asked
  const taskId = params.get('task')
  await Promise.all([
    client.prefetchQuery({
      queryKey: taskKeys.views(campaignId),
      queryFn: () => listViews(ctx, campaignId),
    }),
    taskId &&
      client.prefetchQuery({ queryKey: taskKeys.detail(taskId), queryFn: () => getTask(ctx, taskId) }),
    prefetchDays(client, ctx, asked),
  ])
}

/** The days of the month, when the calendar shows them. */
async function prefetchDays(client: QueryClient, ctx: Context, asked: Asked): Promise<void> {
  const { campaignId, params, view, query, asOf } = asked
  if (view !== 'calendar') return
  const month = readMonth(params.get('month')) ?? monthOf(plainDate(asOf ?? ctx.today))
  const days = calendarSearch(query, rangeOf(month))
  await client.prefetchQuery({
    queryKey: taskKeys.calendar(campaignId, days),
    queryFn: () =>
      getCalendar(ctx, campaignId, CalendarQuery.parse(Object.fromEntries(new URLSearchParams(days)))),
  })
}
