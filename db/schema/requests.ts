import { integer, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns'

/** The first answer to a keyed write, stored in the same transaction as its effect. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    personId: uuid().notNull(),
    key: text().notNull(),
    requestHash: text().notNull(),
    status: smallint(),
    response: text(),
    createdAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.key] })],
)

/** Counters shared by all instances; unlogged, since losing them at a crash is harmless. */
export const rateLimits = pgTable(
  'rate_limits',
  { key: text().notNull(), windowStart: instant().notNull(), hits: integer().notNull() },
  (t) => [primaryKey({ columns: [t.key, t.windowStart] })],
)
