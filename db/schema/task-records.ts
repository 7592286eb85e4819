import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  doublePrecision,
  index,
  integer,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { day, instant } from './columns'
import { people, units } from './people'
import { tasks } from './tasks'

const taskId = () =>
  uuid()
    .notNull()
    .references(() => tasks.id)
const person = () =>
  uuid()
    .notNull()
    .references(() => people.id)

/** A result reported and what became of it. The author can never be rewritten (trigger). */
export const submissions = pgTable(
  'submissions',
  {
    id: uuid().primaryKey().defaultRandom(),
    taskId: taskId(),
    authorId: person(),
    at: instant().notNull(),
    result: text().notNull(),
    shortfallReason: text(),
    state: text({ enum: ['waiting', 'confirmed', 'returned', 'taken_back', 'closed'] })
      .notNull()
      .default('waiting'),
    decidedBy: uuid().references(() => people.id),
    decidedAt: instant(),
    note: text(),
  },
  (t) => [
    index('submissions_task').on(t.taskId, t.at),
    uniqueIndex('submissions_waiting').on(t.taskId).where(sql`state = 'waiting'`),
    check('submissions_not_own', sql`${t.state} <> 'confirmed' or ${t.decidedBy} <> ${t.authorId}`),
    check('submissions_decided', sql`(${t.state} = 'waiting') = (${t.decidedBy} is null)`),
    check('submissions_return_reason', sql`${t.state} <> 'returned' or length(${t.note}) > 0`),
  ],
)

/** A request for a later date and its decision. At most one is pending on a task. */
export const extensions = pgTable(
  'extensions',
  {
    id: uuid().primaryKey().defaultRandom(),
    taskId: taskId(),
    fromOn: day().notNull(),
    dueOn: day().notNull(),
    reason: text().notNull(),
    requestedBy: person(),
    requestedAt: instant().notNull(),
    state: text({ enum: ['pending', 'approved', 'declined', 'closed'] })
      .notNull()
      .default('pending'),
    decidedBy: uuid().references(() => people.id),
    decidedAt: instant(),
    note: text(),
  },
  (t) => [
    index('extensions_task').on(t.taskId),
    uniqueIndex('extensions_pending').on(t.taskId).where(sql`state = 'pending'`),
    check('extensions_later', sql`${t.dueOn} > ${t.fromOn}`),
    check('extensions_decided', sql`(${t.state} = 'pending') = (${t.decidedAt} is null)`),
  ],
)

export const urgings = pgTable(
  'urgings',
  {
    id: uuid().primaryKey().defaultRandom(),
    taskId: taskId(),
    authorId: person(),
    /** who was urged, and how late the task was then */
    urgedId: uuid().references(() => people.id),
    at: instant().notNull(),
    note: text(),
    daysLate: integer().notNull().default(0),
  },
  (t) => [index('urgings_task').on(t.taskId, t.at)],
)

export const comments = pgTable(
  'comments',
  {
    id: uuid().primaryKey().defaultRandom(),
    taskId: taskId(),
    authorId: person(),
    at: instant().notNull(),
    text: text().notNull(),
    /** people named in it */
    mentionIds: uuid().array().notNull().default(sql`'{}'`),
    editedAt: instant(),
    deletedAt: instant(),
  },
  (t) => [index('comments_task').on(t.taskId, t.at)],
)

/** What shows that a result exists: a link, or a document known by number and date. */
export const evidence = pgTable(
  'evidence',
  {
    id: uuid().primaryKey().defaultRandom(),
    taskId: taskId(),
    authorId: person(),
    at: instant().notNull(),
    kind: text({ enum: ['link', 'document', 'file'] }).notNull(),
    title: text().notNull(),
    url: text(),
    documentNumber: text(),
    documentDate: day(),
    /** of a file: its name as given, its type as recognised by content, and what is kept under the evidence's id */
    fileName: text(),
    mediaType: text(),
    bytes: bigint({ mode: 'number' }),
    sha256: text(),
    hasThumbnail: boolean().notNull().default(false),
    removedAt: instant(),
    removedBy: uuid().references(() => people.id),
  },
  (t) => [
    index('evidence_task').on(t.taskId),
    check(
      'evidence_kind',
      sql`(${t.kind} = 'link' and ${t.url} is not null) or (${t.kind} = 'document' and ${t.documentNumber} is not null and ${t.documentDate} is not null) or (${t.kind} = 'file' and ${t.fileName} is not null and ${t.mediaType} is not null and ${t.bytes} > 0 and length(${t.sha256}) = 64)`,
    ),
  ],
)

/** What stands in a task's way: opened, answered, cleared, each with its day and person. One is open on a task at a time. */
export const obstacles = pgTable(
  'obstacles',
  {
    id: uuid().primaryKey().defaultRandom(),
    taskId: taskId(),
    text: text().notNull(),
    sinceOn: day().notNull(),
    /** who could help */
    helpUnitId: uuid().references(() => units.id),
    inReport: boolean().notNull().default(true),
    raisedBy: person(),
    raisedAt: instant().notNull(),
    answer: text(),
    answeredBy: uuid().references(() => people.id),
    answeredAt: instant(),
    clearedNote: text(),
    clearedBy: uuid().references(() => people.id),
    clearedAt: instant(),
  },
  (t) => [
    index('obstacles_task').on(t.taskId, t.raisedAt),
    uniqueIndex('obstacles_open').on(t.taskId).where(sql`cleared_at is null`),
    check('obstacles_cleared', sql`(${t.clearedAt} is null) = (${t.clearedBy} is null)`),
  ],
)

/** A step of a task's checklist; their share is a suggestion for its percent, never more. */
export const steps = pgTable(
  'steps',
  {
    id: uuid().primaryKey().defaultRandom(),
    taskId: taskId(),
    title: text().notNull(),
    ownerId: uuid().references(() => people.id),
    dueOn: day(),
    rank: doublePrecision().notNull(),
    doneAt: instant(),
    doneBy: uuid().references(() => people.id),
    removedAt: instant(),
  },
  (t) => [
    index('steps_task').on(t.taskId, t.rank),
    check('steps_done', sql`(${t.doneAt} is null) = (${t.doneBy} is null)`),
  ],
)

/** "Sau khi": the task waits for the other one. */
export const dependencies = pgTable(
  'dependencies',
  {
    id: uuid().primaryKey().defaultRandom(),
    taskId: taskId(),
    afterTaskId: taskId(),
    addedBy: person(),
    addedAt: instant().notNull(),
    removedAt: instant(),
  },
  (t) => [
    uniqueIndex('dependencies_pair').on(t.taskId, t.afterTaskId).where(sql`removed_at is null`),
    index('dependencies_task').on(t.taskId),
    index('dependencies_after').on(t.afterTaskId),
    check('dependencies_not_itself', sql`${t.taskId} <> ${t.afterTaskId}`),
  ],
)

/** What a leader holds of a task beside what is computed. Never rewritten: another one or its end ends it (trigger). */
export const judgements = pgTable(
  'judgements',
  {
    id: uuid().primaryKey().defaultRandom(),
    taskId: taskId(),
    level: text({ enum: ['at_risk', 'steady'] }).notNull(),
    reason: text().notNull(),
    authorId: person(),
    at: instant().notNull(),
    endedAt: instant(),
    endedBy: uuid().references(() => people.id),
  },
  (t) => [
    index('judgements_task').on(t.taskId, t.at),
    uniqueIndex('judgements_standing').on(t.taskId).where(sql`ended_at is null`),
    check(
      'judgements_ended',
      sql`(${t.endedAt} is null) = (${t.endedBy} is null) and ${t.endedAt} >= ${t.at}`,
    ),
  ],
)

/** "Yêu cầu giải trình": a question to the unit that leads a task, and its answer. */
export const explanations = pgTable(
  'explanations',
  {
    id: uuid().primaryKey().defaultRandom(),
    taskId: taskId(),
    question: text().notNull(),
    askedBy: person(),
    askedAt: instant().notNull(),
    answer: text(),
    answeredBy: uuid().references(() => people.id),
    answeredAt: instant(),
  },
  (t) => [
    index('explanations_task').on(t.taskId, t.askedAt),
    uniqueIndex('explanations_open').on(t.taskId).where(sql`answered_at is null`),
    check('explanations_answered', sql`(${t.answeredAt} is null) = (${t.answeredBy} is null)`),
  ],
)
