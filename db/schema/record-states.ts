import { bigint, boolean, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { day, instant } from './columns'

/** Every state an obstacle ever had, `valid_from` ≤ t < `valid_to`. Written by the trigger on `obstacles` alone. */
export const obstacleStates = pgTable(
  'obstacle_states',
  {
    rowId: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    id: uuid().notNull(),
    taskId: uuid().notNull(),
    text: text().notNull(),
    sinceOn: day().notNull(),
    helpUnitId: uuid(),
    inReport: boolean().notNull(),
    raisedBy: uuid().notNull(),
    raisedAt: instant().notNull(),
    answer: text(),
    answeredBy: uuid(),
    answeredAt: instant(),
    clearedAt: instant(),
    validFrom: instant().notNull(),
    validTo: instant().notNull(),
  },
  (t) => [index('obstacle_states_id').on(t.id, t.validTo), index('obstacle_states_task').on(t.taskId)],
)

/**
 * Every state a result or a request for a later date ever had, `valid_from` ≤ t < `valid_to`: a decision that was undone
 * still stood in between. Written by the triggers on `submissions` and `extensions` alone.
 */
export const decisionStates = pgTable(
  'decision_states',
  {
    rowId: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    recordId: uuid().notNull(),
    taskId: uuid().notNull(),
    kind: text({ enum: ['submission', 'extension'] }).notNull(),
    state: text().notNull(),
    decidedBy: uuid(),
    validFrom: instant().notNull(),
    validTo: instant().notNull(),
  },
  (t) => [
    index('decision_states_record').on(t.recordId, t.validTo),
    index('decision_states_task').on(t.taskId, t.kind),
  ],
)
