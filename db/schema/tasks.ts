import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import type { PriorState } from '@/lib/domain/task'
import { campaigns, groups } from './campaigns'
import { day, instant } from './columns'
import { people, units } from './people'

/** What is true of a task at a moment; the same columns stand in `tasks` (now) and `task_states` (every moment). */
const state = () => ({
  campaignId: uuid().notNull(),
  groupId: uuid().notNull(),
  groupOrdinal: integer().notNull().default(0),
  key: text().notNull(),
  rank: doublePrecision().notNull(),
  title: text().notNull(),
  product: text(),
  leadUnitId: uuid().notNull(),
  coordinatingUnitIds: uuid().array().notNull().default(sql`'{}'`),
  ownerId: uuid(),
  startsOn: day(),
  dueOn: day(),
  originalDueOn: day(),
  dueLabel: text(),
  condition: text(),
  /** the day on which the condition for the start was fulfilled, and what shows it */
  conditionMetOn: day(),
  conditionNote: text(),
  quote: text(),
  extensionCount: integer().notNull().default(0),
  baselineStartsOn: day(),
  baselineDueOn: day(),
  weight: integer().notNull().default(1),
  indicatorName: text(),
  indicatorUnit: text(),
  indicatorTarget: integer(),
  indicatorDone: integer(),
  status: text({ enum: ['not_started', 'in_progress', 'submitted', 'completed', 'paused', 'cancelled'] })
    .notNull()
    .default('not_started'),
  percent: integer().notNull().default(0),
  returned: boolean().notNull().default(false),
  prior: jsonb().$type<PriorState>(),
  submissionId: uuid(),
  submittedBy: uuid(),
  submittedOn: day(),
  submittedDueOn: day(),
  obstacle: text(),
  /** last word from the lead or a coordinating unit: what silence is counted from */
  lastHeardAt: instant(),
  version: integer().notNull().default(1),
  updatedAt: instant().notNull(),
  deletedAt: instant(),
})

export const tasks = pgTable(
  'tasks',
  {
    id: uuid().primaryKey().defaultRandom(),
    ...state(),
    createdAt: instant().notNull(),
    /** folded text of key, title, product, owner and unit; made by a trigger */
    searchText: text().notNull().default(''),
    searchExact: text().notNull().default(''),
  },
  (t) => [
    foreignKey({ columns: [t.campaignId], foreignColumns: [campaigns.id] }),
    foreignKey({ columns: [t.groupId, t.campaignId], foreignColumns: [groups.id, groups.campaignId] }),
    foreignKey({ columns: [t.leadUnitId], foreignColumns: [units.id] }),
    foreignKey({ columns: [t.ownerId], foreignColumns: [people.id] }),
    unique('tasks_key').on(t.campaignId, t.key),
    index('tasks_order').on(t.campaignId, t.groupOrdinal, t.rank, t.id).where(sql`deleted_at is null`),
    index('tasks_coordinating').using('gin', t.coordinatingUnitIds).where(sql`deleted_at is null`),
    index('tasks_due')
      .on(t.campaignId, sql`coalesce(due_on, 'infinity'::date)`, t.id)
      .where(sql`deleted_at is null`),
    index('tasks_updated').on(t.campaignId, t.updatedAt, t.id).where(sql`deleted_at is null`),
    index('tasks_percent').on(t.campaignId, t.percent, t.id).where(sql`deleted_at is null`),
    index('tasks_owner').on(t.ownerId),
    index('tasks_lead').on(t.leadUnitId),
    check(
      'tasks_status',
      sql`${t.status} in ('not_started','in_progress','submitted','completed','paused','cancelled')`,
    ),
    check(
      'tasks_percent_agrees',
      sql`case ${t.status}
        when 'not_started' then ${t.percent} = 0
        when 'in_progress' then ${t.percent} between 0 and 9900
        when 'submitted' then ${t.percent} between 0 and 10000 and (${t.indicatorTarget} is not null or ${t.percent} = 10000)
        when 'completed' then ${t.percent} = 10000
        else ${t.percent} between 0 and 9900 end`,
    ),
    check(
      'tasks_submission_agrees',
      sql`(${t.status} in ('submitted','completed')) = (${t.submittedOn} is not null and ${t.submissionId} is not null and ${t.submittedBy} is not null)`,
    ),
    check(
      'tasks_returned_open',
      sql`not ${t.returned} or ${t.status} in ('in_progress','paused','cancelled')`,
    ),
    check('tasks_dates', sql`${t.startsOn} is null or ${t.dueOn} is null or ${t.startsOn} <= ${t.dueOn}`),
    check('tasks_condition', sql`${t.conditionMetOn} is null or ${t.condition} is not null`),
    check('tasks_weight', sql`${t.weight} between 1 and 100`),
    check(
      'tasks_indicator',
      sql`(${t.indicatorTarget} is null) = (${t.indicatorDone} is null) and (${t.indicatorTarget} is null) = (${t.indicatorName} is null) and (${t.indicatorTarget} is null) = (${t.indicatorUnit} is null) and coalesce(${t.indicatorTarget}, 1) > 0 and coalesce(${t.indicatorDone}, 0) >= 0`,
    ),
    check('tasks_nfc', sql`${t.title} is nfc normalized`),
  ],
)

/** Every state a task ever had, `valid_from` ≤ t < `valid_to`. Written by the trigger on `tasks` alone. */
export const taskStates = pgTable(
  'task_states',
  {
    rowId: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    id: uuid().notNull(),
    ...state(),
    validFrom: instant().notNull(),
    validTo: instant().notNull(),
  },
  (t) => [
    index('task_states_task').on(t.id, t.validTo),
    index('task_states_version').on(t.id, t.version),
    index('task_states_span').on(t.campaignId, t.validFrom, t.validTo),
    index('task_states_closed').on(t.campaignId, t.validTo).where(sql`valid_to < 'infinity'`),
  ],
)
