import { z } from 'zod'
import { BADGES, DEADLINES } from '@/lib/domain/deadline'
import { PersonRef, UnitRef } from './task'
import { TaskFilter } from './task-filter'

/** The list's filters; a timeline shows the whole filtered plan, so it has no pages. */
export const TimelineFilter = TaskFilter.omit({ cursor: true, limit: true })
export type TimelineFilter = z.infer<typeof TimelineFilter>

/** Rows of one answer; a filter that finds more has to be narrowed. */
export const TIMELINE_MOST = 2_000

/** What a bar is drawn from. Percentages in basis points, days as `YYYY-MM-DD`. */
export const TimelineItem = z.object({
  id: z.string(),
  key: z.string(),
  group: z.string(),
  title: z.string(),
  leadUnit: UnitRef,
  owner: PersonRef.nullable(),
  startsOn: z.string().nullable(),
  dueOn: z.string().nullable(),
  originalDueOn: z.string().nullable(),
  baseline: z.object({ startsOn: z.string().nullable(), dueOn: z.string().nullable() }),
  dueLabel: z.string().nullable(),
  /** the later date asked for and not decided yet on the as-of day */
  requestedDueOn: z.string().nullable(),
  percent: z.number(),
  planned: z.number(),
  badge: z.enum(BADGES),
  deadline: z.enum(DEADLINES),
  daysLate: z.number(),
  submittedOn: z.string().nullable(),
  completedOn: z.string().nullable(),
  version: z.number(),
})
export type TimelineItem = z.infer<typeof TimelineItem>

export const Timeline = z.object({
  items: z.array(TimelineItem),
  /** null where `totalOver` says that there are more than the answer holds */
  total: z.number().nullable(),
  totalOver: z.number().optional(),
})
export type Timeline = z.infer<typeof Timeline>
