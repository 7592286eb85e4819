import { z } from 'zod'
import { REPORT_CALENDARS } from '@/lib/domain/report-kinds'
import { PAUSES, SCHEDULED_KINDS } from '@/lib/domain/report-schedule'
import { PersonRef } from './refs'
import { id, version } from './text'

/** Schedules one plan may have. */
export const SCHEDULES_MAX = 20

/** A draft that is made by itself, again and again: which, when and for whom. */
export const ReportSchedule = z.object({
  id: z.string(),
  version: z.number(),
  kind: z.enum(SCHEDULED_KINDS),
  calendar: z.enum(REPORT_CALENDARS),
  /** weekday 1-7, day of the month 1-31, or null for the day of the cut-off */
  day: z.number().nullable(),
  /** HH:MM in Vietnam */
  time: z.string(),
  owner: PersonRef,
  /** why no drafts are made for now */
  pausedFor: z.enum(PAUSES).nullable(),
  /** null while it is paused or its plan does not run */
  nextRunAt: z.string().nullable(),
  /** the run made last, as it was due */
  lastRunAt: z.string().nullable(),
})
export type ReportSchedule = z.infer<typeof ReportSchedule>

/** `owners` = who may be given drafts, by given name. */
export const ReportScheduleList = z.object({ items: z.array(ReportSchedule), owners: z.array(PersonRef) })
export type ReportScheduleList = z.infer<typeof ReportScheduleList>

const rule = {
  kind: z.enum(SCHEDULED_KINDS, { error: 'not_a_choice' }),
  calendar: z.enum(REPORT_CALENDARS, { error: 'not_a_choice' }),
  day: z.number({ error: 'required' }).nullable(),
  time: z.string({ error: 'bad_time' }),
}

/** Without `ownerId` the drafts are for the one who asks. */
export const MakeReportSchedule = z.strictObject({ ...rule, ownerId: id.optional() })
export type MakeReportSchedule = z.infer<typeof MakeReportSchedule>

export const ChangeReportSchedule = z
  .strictObject({ ...rule, ownerId: id, paused: z.boolean({ error: 'not_a_choice' }) })
  .partial()
  .extend({ version })
export type ChangeReportSchedule = z.infer<typeof ChangeReportSchedule>
