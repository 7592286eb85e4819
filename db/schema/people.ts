import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { day, instant } from './columns'

/** Units form a tree; each is valid for a span, because offices are renamed and merged (reference/domain §6). */
export const units = pgTable(
  'units',
  {
    id: uuid().primaryKey().defaultRandom(),
    key: text().notNull().unique(),
    name: text().notNull(),
    /** what tables and narrow places print; null = the name is short enough */
    shortName: text(),
    kind: text({ enum: ['leadership', 'internal', 'external'] }).notNull(),
    parentId: uuid().references((): AnyPgColumn => units.id),
    /** ids from the root to this unit, "/a/b/"; kept by a trigger */
    path: text().notNull().default(''),
    ordinal: integer().notNull(),
    validFrom: day().notNull(),
    validTo: day(),
  },
  (t) => [
    check('units_valid_order', sql`${t.validTo} is null or ${t.validTo} >= ${t.validFrom}`),
    index('units_path').on(t.path),
  ],
)

export const people = pgTable(
  'people',
  {
    id: uuid().primaryKey().defaultRandom(),
    email: text().notNull(),
    name: text().notNull(),
    /** given name first: what lists are sorted by */
    sortName: text().notNull(),
    title: text().notNull(),
    unitId: uuid()
      .notNull()
      .references(() => units.id),
    role: text({ enum: ['admin', 'leader', 'manager', 'staff', 'viewer'] }).notNull(),
    passwordHash: text(),
    disabledAt: instant(),
    theme: text({ enum: ['system', 'light', 'dark'] })
      .notNull()
      .default('system'),
    locale: text({ enum: ['vi', 'en'] })
      .notNull()
      .default('vi'),
    /** how this person looks at lists: view, columns, keys */
    listPreferences: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    /** notifications up to here are read */
    notificationsReadAt: instant(),
    createdAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex('people_email').on(t.email),
    index('people_unit').on(t.unitId),
    check('people_role', sql`${t.role} in ('admin','leader','manager','staff','viewer')`),
    check('people_email_form', sql`${t.email} = lower(${t.email}) and position('@' in ${t.email}) > 1`),
  ],
)

/** Names as they were: what an as-of page prints for an earlier day. Written by triggers only. */
export const unitStates = pgTable(
  'unit_states',
  {
    rowId: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    id: uuid().notNull(),
    key: text().notNull(),
    name: text().notNull(),
    shortName: text(),
    parentId: uuid(),
    path: text().notNull(),
    ordinal: integer().notNull(),
    validFrom: instant().notNull(),
    validTo: instant().notNull(),
  },
  (t) => [index('unit_states_span').on(t.id, t.validTo)],
)

export const personStates = pgTable(
  'person_states',
  {
    rowId: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    id: uuid().notNull(),
    name: text().notNull(),
    sortName: text().notNull(),
    title: text().notNull(),
    unitId: uuid().notNull(),
    role: text().notNull(),
    validFrom: instant().notNull(),
    validTo: instant().notNull(),
  },
  (t) => [index('person_states_span').on(t.id, t.validTo)],
)

/** A signed-in device. The cookie carries only a random secret; its hash is here, so ending a row ends the session. */
export const sessions = pgTable(
  'sessions',
  {
    id: uuid().primaryKey().defaultRandom(),
    secretHash: text().notNull().unique(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    device: text().notNull(),
    remembered: boolean().notNull(),
    createdAt: instant().notNull(),
    lastSeenAt: instant().notNull(),
    idleExpiresAt: instant().notNull(),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
  },
  (t) => [index('sessions_person').on(t.personId)],
)

/** Ủy quyền: for some days one person also holds the powers of an absent one. */
export const standIns = pgTable(
  'stand_ins',
  {
    id: uuid().primaryKey().defaultRandom(),
    absentId: uuid()
      .notNull()
      .references(() => people.id),
    standInId: uuid()
      .notNull()
      .references(() => people.id),
    fromOn: day().notNull(),
    toOn: day().notNull(),
    grantedBy: uuid()
      .notNull()
      .references(() => people.id),
    grantedAt: instant().notNull(),
    endedAt: instant(),
  },
  (t) => [
    index('stand_ins_stand_in').on(t.standInId, t.toOn),
    check('stand_ins_days', sql`${t.fromOn} <= ${t.toOn}`),
    check('stand_ins_two_people', sql`${t.absentId} <> ${t.standInId}`),
  ],
)
