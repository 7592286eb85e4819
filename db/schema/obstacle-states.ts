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
