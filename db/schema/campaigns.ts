import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { day, instant } from './columns'

/** A plan: number, dates and place as they were when it was signed. */
export const campaigns = pgTable(
  'campaigns',
  {
    id: uuid().primaryKey().defaultRandom(),
    key: text().notNull().unique(),
    number: text().notNull(),
    title: text().notNull(),
    shortTitle: text().notNull(),
    issuer: text().notNull(),
    issuedOn: day().notNull(),
    startsOn: day().notNull(),
    endsOn: day().notNull(),
    ceremonyOn: day().notNull(),
    status: text({ enum: ['draft', 'running', 'closed'] }).notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [
    check('campaigns_dates', sql`${t.startsOn} <= ${t.ceremonyOn} and ${t.ceremonyOn} <= ${t.endsOn}`),
    check('campaigns_status', sql`${t.status} in ('draft','running','closed')`),
  ],
)

export const groups = pgTable(
  'groups',
  {
    id: uuid().primaryKey().defaultRandom(),
    campaignId: uuid()
      .notNull()
      .references(() => campaigns.id),
    key: text().notNull(),
    ordinal: integer().notNull(),
    title: text().notNull(),
    theme: text(),
    /** the next printed number; numbers are never reused */
    nextNumber: integer().notNull().default(1),
  },
  (t) => [
    unique('groups_key').on(t.campaignId, t.key),
    unique('groups_ordinal').on(t.campaignId, t.ordinal),
    unique('groups_campaign').on(t.id, t.campaignId),
  ],
)

export const milestones = pgTable(
  'milestones',
  {
    id: uuid().primaryKey().defaultRandom(),
    campaignId: uuid()
      .notNull()
      .references(() => campaigns.id),
    on: day().notNull(),
    title: text().notNull(),
    ceremony: boolean().notNull().default(false),
  },
  (t) => [index('milestones_campaign').on(t.campaignId, t.on)],
)
