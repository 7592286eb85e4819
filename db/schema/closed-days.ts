import { sql } from 'drizzle-orm'
import {
  bigint,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { campaigns } from './campaigns'
import { day, instant } from './columns'
import { people } from './people'

const campaignId = () =>
  uuid()
    .notNull()
    .references(() => campaigns.id)

/**
 * How far the history of a plan is summed up: `through` and every day before it are closed. What follows is summed from
 * `task_states` itself, so figures are right with any value here, only slower with an early one (docs/decisions, 0016).
 */
export const closedDays = pgTable('closed_days', {
  campaignId: campaignId().primaryKey(),
  through: day().notNull(),
  /** how often a closed day was opened again; what was counted before that is not kept after it */
  rounds: integer().notNull().default(0),
})

/** Change of Σ w and Σ w·p of the tasks a unit leads, on a closed day. */
export const curveDays = pgTable(
  'curve_days',
  {
    campaignId: campaignId(),
    on: day().notNull(),
    unitId: uuid().notNull(),
    weight: bigint({ mode: 'number' }).notNull(),
    points: bigint({ mode: 'number' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.campaignId, t.on, t.unitId] })],
)

/** Weight that joined or left the planned scope on a closed day after the plan's first, by the span it is planned for. */
export const scopeDays = pgTable(
  'scope_days',
  {
    campaignId: campaignId(),
    on: day().notNull(),
    unitId: uuid().notNull(),
    startsOn: date({ mode: 'string' }),
    dueOn: date({ mode: 'string' }),
    weight: integer().notNull(),
  },
  (t) => [index('scope_days_order').on(t.campaignId, t.on)],
)

/** The counted tasks of a closed day, alike ones together; kept once somebody asked for that day. */
export const dayCells = pgTable(
  'day_cells',
  { campaignId: campaignId(), on: day().notNull(), cells: jsonb().notNull() },
  (t) => [primaryKey({ columns: [t.campaignId, t.on] })],
)

/** Days off on weekdays. A day struck off stays for the answers about days before that. */
export const holidays = pgTable(
  'holidays',
  {
    id: uuid().primaryKey().defaultRandom(),
    on: day().notNull(),
    name: text().notNull(),
    basis: text({ enum: ['law', 'notice', 'unchecked', 'added'] }).notNull(),
    addedAt: instant().notNull(),
    addedBy: uuid().references(() => people.id),
    removedAt: instant(),
    removedBy: uuid().references(() => people.id),
  },
  (t) => [
    index('holidays_on').on(t.on),
    uniqueIndex('holidays_one').on(t.on).where(sql`removed_at is null`),
    check('holidays_weekday', sql`extract(isodow from ${t.on}) <= 5`),
  ],
)
