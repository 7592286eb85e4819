import { z } from 'zod'
import { PersonRef, Task, UnitRef } from './task'
import { unitName } from './task-filter'
import { plainDateField } from './text'

export const CampaignRef = z.object({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  shortTitle: z.string(),
  startsOn: z.string(),
  endsOn: z.string(),
  ceremonyOn: z.string(),
  status: z.enum(['draft', 'running', 'closed']),
})
export type CampaignRef = z.infer<typeof CampaignRef>

export const Group = z.object({
  id: z.string(),
  key: z.string(),
  ordinal: z.number(),
  title: z.string(),
  theme: z.string().nullable(),
})
export type Group = z.infer<typeof Group>
export const Milestone = z.object({
  id: z.string(),
  on: z.string(),
  title: z.string(),
  ceremony: z.boolean(),
})
export type Milestone = z.infer<typeof Milestone>
export const CampaignUnit = UnitRef.extend({
  /** for tables and narrow places; the name itself where it is short enough */
  shortName: z.string(),
  parentId: z.string().nullable(),
  kind: z.enum(['leadership', 'internal', 'external']),
})
export type CampaignUnit = z.infer<typeof CampaignUnit>

export const Campaign = CampaignRef.extend({
  issuer: z.string(),
  issuedOn: z.string(),
  groups: z.array(Group),
  milestones: z.array(Milestone),
  units: z.array(CampaignUnit),
  /** people who may own a task, by given name */
  people: z.array(PersonRef.extend({ unitId: z.string(), title: z.string() })),
})
export type Campaign = z.infer<typeof Campaign>
export const CampaignList = z.object({ items: z.array(CampaignRef) })

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
export const SilentTask = Task.extend({ silentDays: count, lastUrgedAt: z.string().nullable() })

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
  changesSince: z.object({ report: z.null(), on: z.string(), badges: Badges, onTime: rate }),
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
