import { sql } from 'drizzle-orm'
import { bigint, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns'

/** The history: every change with actor, time, before, after and reason. The database refuses UPDATE, DELETE and TRUNCATE. */
export const activities = pgTable(
  'activities',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    at: instant().notNull(),
    actorId: uuid(),
    subject: text({ enum: ['task', 'campaign', 'unit', 'person', 'holiday', 'report'] }).notNull(),
    subjectId: uuid().notNull(),
    campaignId: uuid(),
    kind: text().notNull(),
    before: jsonb().$type<Record<string, unknown>>(),
    after: jsonb().$type<Record<string, unknown>>(),
    reason: text(),
    /** the subject's version after the change */
    version: integer(),
    requestId: text().notNull(),
    /** the absent person whose power was used (ủy quyền) */
    onBehalfOf: uuid(),
    /** one request over several tasks */
    batchId: uuid(),
  },
  (t) => [
    index('activities_subject').on(t.subjectId, t.id),
    index('activities_campaign').on(t.campaignId, t.id),
    index('activities_batch').on(t.batchId).where(sql`batch_id is not null`),
  ],
)
