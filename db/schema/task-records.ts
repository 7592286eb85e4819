import { sql } from 'drizzle-orm'
import { check, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { day, instant } from './columns'
import { people } from './people'
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
  },
  (t) => [
    index('evidence_task').on(t.taskId),
    check(
      'evidence_kind',
      sql`(${t.kind} = 'link' and ${t.url} is not null) or (${t.kind} = 'document' and ${t.documentNumber} is not null and ${t.documentDate} is not null) or ${t.kind} = 'file'`,
    ),
  ],
)
