import { z } from 'zod'
import { APPEARED, LEFT, MOVED, SLIPPED } from '@/lib/domain/comparison'
import { BADGES } from '@/lib/domain/deadline'
import { Badges, Counts, Dashboard } from './dashboard'
import { PersonRef, Task, UnitRef } from './task'
import { unitName } from './task-filter'
import { plainDateField } from './text'

/** Two days from the plan's start to today, the earlier one first. */
export const ComparisonQuery = z
  .strictObject({
    from: plainDateField,
    to: plainDateField,
    /** a unit and those below it */
    branch: unitName.optional(),
  })
  .refine(({ from, to }) => from < to, { path: ['to'], error: 'span_order' })
export type ComparisonQuery = z.infer<typeof ComparisonQuery>

/** Rows of each list; the totals say how many there are. */
export const COMPARED_MOST = 200

/** A task on one of the two days, with the names of that day. Percentages in basis points. */
export const ComparedSide = z.object({
  title: z.string(),
  leadUnit: UnitRef,
  owner: PersonRef.nullable(),
  status: Task.shape.status,
  badge: z.enum(BADGES),
  percent: z.number(),
  planned: z.number(),
  /** points behind the plan, of the whole percents shown */
  behind: z.number(),
  daysLate: z.number(),
  dueOn: z.string().nullable(),
  /** the later date asked for and not decided by the end of the day */
  requestedDueOn: z.string().nullable(),
  indicator: Task.shape.indicator,
  lastHeardOn: z.string().nullable(),
  silentDays: z.number().nullable(),
  lastUrgedOn: z.string().nullable(),
  obstacle: z.string().nullable(),
})
export type ComparedSide = z.infer<typeof ComparedSide>

const task = z.object({ id: z.string(), key: z.string(), group: z.string() })
const onBoth = { before: ComparedSide, after: ComparedSide }

export const MovedTask = task.extend({ kind: z.enum(MOVED), ...onBoth })
export type MovedTask = z.infer<typeof MovedTask>
export const SlippedTask = task.extend({ kind: z.enum(SLIPPED), ...onBoth })
export type SlippedTask = z.infer<typeof SlippedTask>
export const AppearedTask = task.extend({ kind: z.enum(APPEARED), after: ComparedSide })
export type AppearedTask = z.infer<typeof AppearedTask>
export const LeftTask = task.extend({ kind: z.enum(LEFT), before: ComparedSide })
export type LeftTask = z.infer<typeof LeftTask>

const first = <T extends z.ZodType>(item: T) => z.object({ total: z.number().int(), items: z.array(item) })

const DayFigures = z.object({
  asOf: z.string(),
  counts: Counts,
  badges: Badges,
  progress: Dashboard.shape.progress,
  groups: z.array(
    z.object({
      id: z.string(),
      key: z.string(),
      title: z.string(),
      actual: z.number().nullable(),
      planned: z.number().nullable(),
      counts: Counts,
      badges: Badges,
    }),
  ),
})
export type DayFigures = z.infer<typeof DayFigures>

/** GET /api/campaigns/:id/comparison: each task in exactly one of the lists or counted as unchanged. */
export const Comparison = z.object({
  from: z.string(),
  to: z.string(),
  generatedAt: z.string(),
  before: DayFigures,
  after: DayFigures,
  slipped: first(SlippedTask),
  moved: first(MovedTask),
  appeared: first(AppearedTask),
  left: first(LeftTask),
  unchanged: z.object({ total: z.number().int(), completed: z.number().int() }),
})
export type Comparison = z.infer<typeof Comparison>
