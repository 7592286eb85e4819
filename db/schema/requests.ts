import { integer, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core'
import { instant, transactionId } from './columns'

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

/**
 * The transactions that changed what answers are made of, written by triggers alone. Who notes the last of them knows
 * whether an answer read before still holds (`lib/data/same-state.ts`); old ones are swept away.
 */
export const writes = pgTable('writes', { xid: transactionId().primaryKey() })
