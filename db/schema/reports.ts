import { sql } from 'drizzle-orm'
import {
  bigint,
  check,
  customType,
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

const person = () => uuid().references(() => people.id)
const bytes = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' })

/**
 * A report of a plan, from its draft to what replaces it. While it is written the figures are read anew; frozen, they are
 * kept whole in `figures`. What is issued changes no more (trigger), but for being replaced.
 */
export const reports = pgTable(
  'reports',
  {
    id: uuid().primaryKey().defaultRandom(),
    campaignId: uuid()
      .notNull()
      .references(() => campaigns.id),
    version: integer().notNull().default(1),
    state: text({ enum: ['draft', 'frozen', 'issued', 'superseded'] })
      .notNull()
      .default('draft'),
    kind: text({
      enum: ['week', 'month', 'quarter', 'half_year', 'nine_months', 'year', 'ad_hoc', 'interim', 'final'],
    }).notNull(),
    calendar: text({ enum: ['administrative', 'calendar'] }).notNull(),
    periodStart: day().notNull(),
    periodEnd: day().notNull(),
    asOf: day().notNull(),
    heading: jsonb().$type<Record<string, unknown>>().notNull(),
    /** what people wrote; a section that is not there is written by rule */
    sections: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    figures: jsonb().$type<Record<string, unknown>>(),
    frozenAt: instant(),
    frozenBy: person(),
    /** what a second person said of this version: who, when, agreed or returned, with what words */
    review: jsonb().$type<Record<string, unknown>>(),
    /** given by Văn thư when it is issued */
    number: text(),
    issuedOn: day(),
    issuedAt: instant(),
    issuedBy: person(),
    supersedesId: uuid(),
    /** why it replaces another one */
    reason: text(),
    createdBy: person().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    index('reports_campaign').on(t.campaignId, t.issuedAt),
    uniqueIndex('reports_number')
      .on(sql`(heading->>'body')`, sql`(extract(year from issued_on))`, t.number)
      .where(sql`issued_on is not null`),
    uniqueIndex('reports_supersedes').on(t.supersedesId).where(sql`supersedes_id is not null`),
    check('reports_span', sql`${t.periodStart} <= ${t.periodEnd}`),
    check('reports_frozen', sql`(${t.state} = 'draft') = (${t.figures} is null)`),
    check(
      'reports_issued',
      sql`(${t.state} in ('issued', 'superseded')) = (${t.number} is not null and ${t.issuedOn} is not null and ${t.issuedAt} is not null)`,
    ),
  ],
)

/** Every time a report was saved: what stood there, who did it and what it was. Written once. */
export const reportSaves = pgTable(
  'report_saves',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    reportId: uuid()
      .notNull()
      .references(() => reports.id),
    version: integer().notNull(),
    at: instant().notNull(),
    by: person().notNull(),
    step: text().notNull(),
    note: text(),
    asOf: day().notNull(),
    heading: jsonb().$type<Record<string, unknown>>().notNull(),
    sections: jsonb().$type<Record<string, unknown>>().notNull(),
  },
  (t) => [uniqueIndex('report_saves_version').on(t.reportId, t.version)],
)

/**
 * Signed and stamped paper of an issued report, scanned; the bytes lie in the store of files under the row's id. The last one
 * stands, the ones before it are kept. Written once.
 */
export const reportScans = pgTable(
  'report_scans',
  {
    id: uuid().primaryKey(),
    reportId: uuid()
      .notNull()
      .references(() => reports.id),
    name: text().notNull(),
    bytes: bigint({ mode: 'number' }).notNull(),
    sha256: text().notNull(),
    at: instant().notNull(),
    by: person().notNull(),
  },
  (t) => [index('report_scans_report').on(t.reportId, t.at)],
)

/** How each body that issues reports signs and addresses them, as somebody kept it for the next one. */
export const letterheads = pgTable(
  'letterheads',
  {
    id: uuid().primaryKey().defaultRandom(),
    version: integer().notNull().default(1),
    /** cơ quan ban hành, as printed */
    body: text().notNull(),
    /** the other parts of the form that belong to the body */
    form: jsonb().$type<Record<string, unknown>>().notNull(),
    updatedAt: instant().notNull(),
    updatedBy: person().notNull(),
  },
  (t) => [uniqueIndex('letterheads_body').on(t.body)],
)

/**
 * Files of long reports on their way and for a day after: whichever instance makes one, any other shows it and hands it out.
 * Times are real ones, since a process makes it, whatever day the plan stands at.
 */
export const madeFiles = pgTable(
  'made_files',
  {
    id: uuid().primaryKey().defaultRandom(),
    reportId: uuid()
      .notNull()
      .references(() => reports.id),
    /** whose wish it is: nobody else is shown it */
    personId: person().notNull(),
    format: text({ enum: ['docx', 'pdf', 'xlsx'] }).notNull(),
    name: text().notNull(),
    state: text({ enum: ['making', 'made', 'failed'] })
      .notNull()
      .default('making'),
    /** 0 to 100 while it is made; null where it is not known */
    percent: integer(),
    bytes: bytes(),
    askedAt: instant().notNull(),
    /** when whoever makes it was last heard of */
    heardAt: instant().notNull(),
    madeAt: instant(),
  },
  (t) => [
    index('made_files_person').on(t.personId, t.reportId),
    index('made_files_asked').on(t.askedAt),
    check(
      'made_files_made',
      sql`(${t.state} = 'made') = (${t.bytes} is not null and ${t.madeAt} is not null)`,
    ),
  ],
)

/** The files of an issued report, byte for byte. Written once. */
export const reportFiles = pgTable(
  'report_files',
  {
    reportId: uuid()
      .notNull()
      .references(() => reports.id),
    format: text({ enum: ['docx', 'pdf', 'xlsx'] }).notNull(),
    bytes: bytes().notNull(),
    sha256: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.reportId, t.format] })],
)

/**
 * Drafts that are made by themselves: which, when and for whom (lib/domain/report-schedule.ts). `lastRunAt` is the run made
 * last, as it was due; it never goes back (trigger), so that no run is made twice.
 */
export const reportSchedules = pgTable(
  'report_schedules',
  {
    id: uuid().primaryKey().defaultRandom(),
    campaignId: uuid()
      .notNull()
      .references(() => campaigns.id),
    version: integer().notNull().default(1),
    ownerId: person().notNull(),
    kind: text({ enum: ['week', 'month', 'quarter', 'half_year', 'nine_months', 'year'] }).notNull(),
    calendar: text({ enum: ['administrative', 'calendar'] }).notNull(),
    /** weekday 1-7, day of the month 1-31, or null for the day of the cut-off */
    day: integer(),
    /** HH:MM in Asia/Ho_Chi_Minh */
    time: text().notNull(),
    /** why no drafts are made for now */
    pausedFor: text({ enum: ['by_hand', 'owner_disabled', 'owner_unfit'] }),
    /** runs count from here: it was made, changed or resumed */
    countsFrom: instant().notNull(),
    lastRunAt: instant(),
    createdBy: person().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    index('report_schedules_campaign').on(t.campaignId),
    check(
      'report_schedules_kind',
      sql`${t.kind} in ('week', 'month', 'quarter', 'half_year', 'nine_months', 'year')`,
    ),
    check(
      'report_schedules_day',
      sql`case when ${t.kind} = 'week' then ${t.calendar} = 'calendar' and ${t.day} is not null and ${t.day} between 1 and 7 else ${t.day} between 1 and 31 end`,
    ),
    check('report_schedules_time', sql`${t.time} ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'`),
    check('report_schedules_pause', sql`${t.pausedFor} in ('by_hand', 'owner_disabled', 'owner_unfit')`),
  ],
)
