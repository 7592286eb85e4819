import { z } from 'zod'
import { daysBetween } from '@/lib/domain/calendar'
import { BADGES } from '@/lib/domain/deadline'
import { Milestone } from './campaign'
import { Task } from './task'
import { TaskFilter } from './task-filter'
import { plainDateField } from './text'

/** Nine whole weeks: `to` lies at most 62 days after `from`. */
export const CALENDAR_DAYS_MAX = 62

/** The list's filters and the days asked about; days have their own order. */
const CalendarFilter = TaskFilter.omit({ sort: true, cursor: true, limit: true })

export const CalendarQuery = CalendarFilter.extend({ from: plainDateField, to: plainDateField })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: 'span_order' })
  .refine(({ from, to }) => daysBetween(from, to) <= CALENDAR_DAYS_MAX, {
    path: ['to'],
    error: 'out_of_range',
  })
export type CalendarQuery = z.infer<typeof CalendarQuery>

/** What a day may hold of a task: late until today, its due date, a date asked for, a result sent, its start. */
export const ENTRY_KINDS = ['overdue', 'due', 'request', 'submission', 'start'] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

const CalendarTask = Task.pick({
  id: true,
  key: true,
  title: true,
  dueOn: true,
  dueLabel: true,
  daysLate: true,
}).extend({ badge: z.enum(BADGES) })
export type CalendarTask = z.infer<typeof CalendarTask>

export const CalendarEntry = z.object({ kind: z.enum(ENTRY_KINDS), task: CalendarTask })
export type CalendarEntry = z.infer<typeof CalendarEntry>

/** GET /api/campaigns/:id/calendar. */
export const Calendar = z.object({
  asOf: z.string(),
  from: z.string(),
  to: z.string(),
  /** days that hold something, in order; the first 50 entries of each, `total` = all */
  days: z.array(z.object({ on: z.string(), total: z.number(), entries: z.array(CalendarEntry) })),
  milestones: z.array(Milestone),
  /** unfinished tasks without a due date, the first 20; `undatedTotal` = all */
  undated: z.array(CalendarTask),
  undatedTotal: z.number(),
})
export type Calendar = z.infer<typeof Calendar>
