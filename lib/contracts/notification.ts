import { z } from 'zod'
import { DECISION_KINDS } from '@/lib/domain/decisions'
import { NEWS_KINDS } from '@/lib/domain/notifications'
import { REPORT_KINDS } from '@/lib/domain/report-kinds'
import { PersonRef } from './refs'

const Told = z.object({
  /** what a read mark names: "activity:123", "submission:<id>", "extension:<id>", "silent:<task id>" */
  id: z.string(),
  at: z.string(),
  by: PersonRef.nullable(),
  /** of an extension: the date it moves from and the one asked for */
  from: z.string().nullable(),
  to: z.string().nullable(),
  /** whole days overdue and without a word */
  daysLate: z.number().nullable(),
  silentDays: z.number().nullable(),
  /** reason, note or words of the act */
  quote: z.string().nullable(),
  lastUrged: z.object({ on: z.string(), by: PersonRef }).nullable(),
  answeredBy: PersonRef.nullable(),
  unread: z.boolean(),
  /** the page where the matter is read and dealt with */
  path: z.string(),
})

export const TaskNotification = Told.extend({
  kind: z.enum([...DECISION_KINDS, ...NEWS_KINDS]),
  task: z.object({ id: z.string(), key: z.string(), title: z.string(), dueOn: z.string().nullable() }),
  /** the leading unit by its short name */
  unit: z.string(),
})
export type TaskNotification = z.infer<typeof TaskNotification>

/** A draft that was made by itself, for the reader. */
const ReportNotification = Told.extend({
  kind: z.literal('report_drafted'),
  report: z.object({
    id: z.string(),
    kind: z.enum(REPORT_KINDS),
    periodStart: z.string(),
    periodEnd: z.string(),
  }),
})
export type ReportNotification = z.infer<typeof ReportNotification>

/** One thing a person is told, as data: the client makes the sentence in the reader's language. */
export const Notification = z.discriminatedUnion('kind', [TaskNotification, ReportNotification])
export type Notification = z.infer<typeof Notification>

export const NotificationList = z.object({
  /** what waits for the reader, as long as it does */
  decisions: z.array(TaskNotification),
  today: z.array(Notification),
  earlier: z.array(Notification),
  unread: z.number(),
  total: z.number(),
  /** decisions, and news that waits for an act of the reader */
  turn: z.number(),
  /** more decisions wait than are listed */
  more: z.boolean(),
})
export type NotificationList = z.infer<typeof NotificationList>

const ENTRY =
  /^(activity:[1-9]\d{0,14}|(submission|extension|silent):[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/

export const ReadNotifications = z.union([
  z.strictObject({
    entries: z
      .array(z.string({ error: 'not_a_choice' }).regex(ENTRY, { error: 'not_a_choice' }))
      .min(1, { error: 'required' })
      .max(100, { error: 'too_long' }),
  }),
  z.strictObject({ all: z.literal(true, { error: 'not_a_choice' }) }),
])
export type ReadNotifications = z.infer<typeof ReadNotifications>
