import { z } from 'zod'
import { Milestone } from './campaign'
import { PersonRef, Task, UnitRef } from './task'
import { unitName } from './task-filter'
import { Judgement } from './task-parts'
import { plainDateField } from './text'

const count = z.number().int()
export const Counts = z.object({
  total: count,
  notStarted: count,
  inProgress: count,
  submitted: count,
  completed: count,
  paused: count,
  cancelled: count,
})
export type Counts = z.infer<typeof Counts>
export const Deadlines = z.object({
  doneOnTime: count,
  doneLate: count,
  overdue: count,
  dueSoon: count,
  onTrack: count,
  notDueToStart: count,
  noDeadline: count,
  submitted: count,
  paused: count,
  cancelled: count,
})
export type Deadlines = z.infer<typeof Deadlines>
export const Badges = z.object({
  completed: count,
  cancelled: count,
  paused: count,
  submitted: count,
  overdue: count,
  returned: count,
  dueSoon: count,
  inProgress: count,
  notStarted: count,
})
export type Badges = z.infer<typeof Badges>
const rate = z.object({ num: count, den: count })
const progress = z.number().nullable()

export const PendingExtension = z.object({
  id: z.string(),
  task: Task,
  due: z.string(),
  reason: z.string(),
  by: PersonRef,
  at: z.string(),
})
/** A task that waits, with what a decision needs beside it. */
export const WaitingResult = Task.extend({
  evidenceCount: count,
  submittedAt: z.string().nullable(),
  submittedBy: PersonRef.nullable(),
})
export const SilentTask = Task.extend({
  silentDays: count,
  lastUrgedAt: z.string().nullable(),
  /** when more time was last refused, unless some was granted since */
  refusedAt: z.string().nullable(),
})

const TaskName = Task.pick({ id: true, key: true, title: true })

/**
 * A task at risk before it is late: `behind` = points behind its plan from 15 on, `silentDays` from 7 on; null = that rule
 * did not catch it. `judgement` = what a leader held of it that day.
 */
export const RiskyTask = TaskName.extend({
  leadUnit: UnitRef,
  behind: count.nullable(),
  silentDays: count.nullable(),
  judgement: Judgement.nullable(),
})
export type RiskyTask = z.infer<typeof RiskyTask>

/** An obstacle open on the day, with the answer given by then. */
export const OpenObstacle = z.object({
  id: z.string(),
  task: TaskName.extend({ leadUnit: UnitRef }),
  text: z.string(),
  sinceOn: z.string(),
  raisedOn: z.string(),
  answer: z.object({ by: PersonRef, on: z.string(), text: z.string() }).nullable(),
})
export type OpenObstacle = z.infer<typeof OpenObstacle>

/** How many there are, and the keys of the first few tasks concerned, the latest first. */
const requested = z.object({ count, keys: z.array(z.string()) })

/**
 * A row of the way back from a milestone (lib/domain/way-back.ts). Days are working days; `slack` is negative when the
 * work no longer fits; `lastStartOn` = last safe start, null when the day has passed or nothing is left to do.
 */
export const WayBackRow = z.object({
  task: TaskName.extend({
    leadUnit: UnitRef,
    status: Task.shape.status,
    percent: count,
    startsOn: z.string().nullable(),
  }),
  /** keys of the rows it waits for */
  after: z.array(z.string()),
  workDays: count,
  beginsOn: z.string(),
  endsOn: z.string(),
  /** the last working day on which its work may end */
  limitOn: z.string(),
  lastStartOn: z.string().nullable(),
  slack: z.number().int(),
  /** on the thinnest chain */
  critical: z.boolean(),
  /** happens on the milestone's day itself */
  destination: z.boolean(),
})
export type WayBackRow = z.infer<typeof WayBackRow>

export const WayBack = z.object({
  milestone: Milestone,
  /** the thinnest chain first, then by slack; the first 50 */
  rows: z.array(WayBackRow),
  total: count,
  /** slack of the thinnest chain, its keys in order of work */
  critical: z.object({ slack: z.number().int(), keys: z.array(z.string()) }).nullable(),
})
export type WayBack = z.infer<typeof WayBack>

/** The figures of a campaign at an as-of day (contract.md). */
export const Dashboard = z.object({
  asOf: z.string(),
  generatedAt: z.string(),
  counts: Counts,
  deadlines: Deadlines,
  badges: Badges,
  rates: z.object({ completed: rate, onTime: rate, onTimeOriginal: rate }),
  progress: z.object({ actual: progress, planned: progress, gapDays: z.number().nullable() }),
  groups: z.array(
    z.object({
      id: z.string(),
      key: z.string(),
      title: z.string(),
      actual: progress,
      planned: progress,
      counts: Counts,
      deadlines: Deadlines,
      badges: Badges,
    }),
  ),
  units: z.array(
    z.object({
      id: z.string(),
      key: z.string(),
      name: z.string(),
      shortName: z.string(),
      parentId: z.string().nullable(),
      counts: Counts,
      deadlines: Deadlines,
      badges: Badges,
      lastUpdateAt: z.string().nullable(),
    }),
  ),
  decisions: z.object({
    confirmations: z.array(WaitingResult),
    extensions: z.array(PendingExtension),
    silentOverdue: z.array(SilentTask),
    totals: z.object({ confirmations: count, extensions: count, silentOverdue: count }),
  }),
  curve: z.array(z.object({ on: z.string(), planned: progress, actual: progress, scope: count })),
  upcoming: z.array(z.object({ on: z.string(), task: Task.optional(), milestone: Milestone.optional() })),
  /** differences of the badges, and the on-time rate as it was on that day */
  changesSince: z.object({
    /** the last report issued by then; null before the first one, when `on` is a week before */
    report: z.object({ id: z.string(), number: z.string(), sign: z.string(), asOf: z.string() }).nullable(),
    on: z.string(),
    badges: Badges,
    onTime: rate,
  }),
  /** the longest overdue first, the first 50 of badges.overdue */
  overdue: z.array(Task),
  atRisk: z.object({ total: count, items: z.array(RiskyTask) }),
  obstacles: z.object({ total: count, items: z.array(OpenObstacle) }),
  extensions: z.object({ approved: requested, declined: requested, pending: requested }),
  urgings: requested.extend({ lastOn: z.string().nullable() }),
  /** one for each milestone ahead that tasks are due for, the ceremony last */
  wayBack: z.array(WayBack),
  /** days off from the day on, for whoever draws the way back */
  holidays: z.array(z.string()),
  /** the last decision on a result or an extension by the end of the day; null of today, where the queue itself stands */
  lastDecision: z
    .object({
      on: z.string(),
      by: PersonRef,
      what: z.enum(['confirmed', 'returned', 'approved', 'declined']),
      task: TaskName,
    })
    .nullable(),
})
export type Dashboard = z.infer<typeof Dashboard>

export const DashboardQuery = z.strictObject({
  asOf: plainDateField.optional(),
  /** a unit alone */
  unit: unitName.optional(),
  /** a unit and those below it */
  branch: unitName.optional(),
})
export type DashboardQuery = z.infer<typeof DashboardQuery>
