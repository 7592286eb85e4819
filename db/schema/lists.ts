import { sql } from 'drizzle-orm'
import { boolean, check, index, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { campaigns } from './campaigns'
import { instant } from './columns'
import { people, units } from './people'

/** A filter kept under a name; shared with the branch of its owner's unit when it says so. */
export const savedViews = pgTable(
  'saved_views',
  {
    id: uuid().primaryKey().defaultRandom(),
    campaignId: uuid()
      .notNull()
      .references(() => campaigns.id),
    ownerId: uuid()
      .notNull()
      .references(() => people.id),
    unitId: uuid()
      .notNull()
      .references(() => units.id),
    name: text().notNull(),
    /** the filter as it stands in the address */
    query: text().notNull(),
    shared: boolean().notNull().default(false),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex('saved_views_name').on(t.ownerId, t.campaignId, t.name),
    index('saved_views_campaign').on(t.campaignId),
    check('saved_views_query', sql`length(${t.query}) <= 2000`),
  ],
)

/** A notification that one person has read; which ones there are is decided when they are asked for. */
export const readMarks = pgTable(
  'read_marks',
  {
    personId: uuid()
      .notNull()
      .references(() => people.id),
    /** "activity:123", "submission:<id>", "extension:<id>" */
    entry: text().notNull(),
    at: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.entry] })],
)

/** When a person last opened the briefing of a plan, and the visit before that: since when they are told of changes. Private to the person. */
export const visits = pgTable(
  'visits',
  {
    personId: uuid()
      .notNull()
      .references(() => people.id),
    campaignId: uuid()
      .notNull()
      .references(() => campaigns.id),
    at: instant().notNull(),
    previous: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.campaignId] }),
    check('visits_order', sql`${t.previous} is null or ${t.previous} < ${t.at}`),
  ],
)
