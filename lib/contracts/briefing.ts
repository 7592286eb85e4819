import { z } from 'zod'
import { TOLD_CHANGES } from '@/lib/domain/briefing-changes'
import { CHAIN_STARTS } from '@/lib/domain/briefing-risk'
import { Milestone } from './campaign'
import { Badges, Counts, Dashboard, PendingExtension, SilentTask, WaitingResult } from './dashboard'
import { Task } from './task'
import { unitName } from './task-filter'

const count = z.number().int()
const TaskName = Task.pick({ id: true, key: true, title: true })

export const BriefingQuery = z.strictObject({
  /** the instant an open page began at, so that what it tells of stays; without it the reader's own last visit */
  since: z.iso.datetime({ offset: true, error: 'bad_date' }).optional(),
  /** a unit and those below it */
  branch: unitName.optional(),
})
export type BriefingQuery = z.infer<typeof BriefingQuery>

/** Changes of one kind that are shown; the totals say how many there are. */
export const TOLD_MOST = 20
/** Silent tasks that are shown. */
export const SILENT_MOST = 20

/** Figures of a moment. Percentages in basis points. */
export const BriefingFigures = z.object({
  counts: Counts,
  badges: Badges,
  progress: Dashboard.shape.progress,
  /** days to the ceremony, negative once it has passed */
  daysLeft: count,
})
export type BriefingFigures = z.infer<typeof BriefingFigures>

const side = z.object({ percent: z.number(), done: z.number().nullable(), dueOn: z.string().nullable() })

export const ToldTask = TaskName.extend({
  /** the day of it */
  on: z.string(),
  indicator: Task.shape.indicator,
  before: side.nullable(),
  after: side.nullable(),
})
export type ToldTask = z.infer<typeof ToldTask>

export const ToldGroup = z.object({ kind: z.enum(TOLD_CHANGES), total: count, items: z.array(ToldTask) })
export type ToldGroup = z.infer<typeof ToldGroup>

export const Risk = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('chain'),
    task: TaskName,
    keys: z.array(z.string()),
    slack: count,
    limitOn: z.string(),
    start: z.enum(CHAIN_STARTS),
    beginsOn: z.string(),
    lastStartOn: z.string().nullable(),
    othersSlack: count.nullable(),
  }),
  z.object({
    kind: z.literal('overdue'),
    task: TaskName,
    daysLate: count,
    milestone: Milestone.omit({ id: true }),
  }),
  z.object({
    kind: z.literal('at_risk'),
    task: TaskName,
    behind: count.nullable(),
    silentDays: count.nullable(),
  }),
])
export type Risk = z.infer<typeof Risk>

/** A result that waits, with the keys of the tasks that wait for it. */
export const BriefingResult = WaitingResult.extend({ opens: z.array(z.string()) })
export type BriefingResult = z.infer<typeof BriefingResult>

/** GET /api/campaigns/:id/briefing: what is new to this reader, and what waits for them. */
export const Briefing = z.object({
  generatedAt: z.string(),
  asOf: z.string(),
  /** since when changes are told, and whether that was the reader's own last visit or a week ago */
  since: z.string(),
  own: z.boolean(),
  before: BriefingFigures,
  now: BriefingFigures,
  decisions: z.object({
    results: z.array(BriefingResult),
    extensions: z.array(PendingExtension),
    silent: z.array(SilentTask),
  }),
  /** null = none stands out */
  risk: Risk.nullable(),
  changed: z.object({ total: count, groups: z.array(ToldGroup) }),
  silent: z.object({ total: count, items: z.array(TaskName.extend({ days: count })) }),
})
export type Briefing = z.infer<typeof Briefing>
