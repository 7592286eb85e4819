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
    /** what the plan is for, in its own words */
    objective: text(),
    /** what of the data is the plan's own wording and what is proposed */
    provenance: text(),
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
    /** the slogan is the plan's own wording, not a summary of it */
    themeQuoted: boolean().notNull().default(true),
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
    /** a date that the plan does not name itself */
    proposed: boolean().notNull().default(false),
  },
  (t) => [index('milestones_campaign').on(t.campaignId, t.on)],
)

/** Documents a plan rests on (căn cứ), in their order. */
export const basisDocuments = pgTable(
  'basis_documents',
  {
    id: uuid().primaryKey().defaultRandom(),
    campaignId: uuid()
      .notNull()
      .references(() => campaigns.id),
    ordinal: integer().notNull(),
    number: text().notNull(),
    issuedOn: day().notNull(),
    issuer: text().notNull(),
    subject: text().notNull(),
  },
  (t) => [unique('basis_documents_ordinal').on(t.campaignId, t.ordinal)],
)
