import 'server-only'
import type { Sql, Tx } from '@/db/client'
import type { PersonRef } from '@/lib/contracts/refs'
import type { ReportSchedule, ReportScheduleList } from '@/lib/contracts/report-schedule'
import { authorize } from '@/lib/data/authorize'
import { type Context, query } from '@/lib/data/context'
import { requireCampaign } from '@/lib/data/tasks/queries'
import { knownId } from '@/lib/data/tasks/visibility'
import type { Instant } from '@/lib/domain/calendar'
import { canInOffice, ROLES } from '@/lib/domain/policy'
import {
  makesDrafts,
  nextRun,
  type Pause,
  type Reckoning,
  type ScheduleRule,
} from '@/lib/domain/report-schedule'

/** A schedule as it is kept, with what its plan says about it. */
export type StoredSchedule = ScheduleRule &
  Reckoning & {
    id: string
    version: number
    campaignId: string
    owner: PersonRef
    pausedFor: Pause | null
    lastRunAt: Instant | null
    planStatus: 'draft' | 'running' | 'closed'
  }

/** The columns of a `StoredSchedule`, of schedule `s` of plan `c`. */
export function scheduleColumns(sql: Sql | Tx) {
  return sql`s.id, s.version, s.campaign_id as "campaignId", s.kind, s.calendar, s.day, s.time, s.paused_for as "pausedFor",
    s.last_run_at as "lastRunAt", greatest(s.counts_from, s.last_run_at) as since,
    (select json_build_object('id', p.id, 'name', p.name) from people p where p.id = s.owner_id) as owner,
    c.status as "planStatus", c.starts_on as "planStartsOn"`
}

/** Who may be given a draft: whoever may write one. */
export function mayOwnSql(sql: Sql | Tx) {
  const roles = ROLES.filter((role) => canInOffice(role, 'compose_report'))
  return sql`p.disabled_at is null and p.role = any (${roles})`
}

export function toSchedule(stored: StoredSchedule, now: Instant): ReportSchedule {
  const { id, version, kind, calendar, day, time, owner, pausedFor, lastRunAt } = stored
  const { planStatus, planStartsOn } = stored
  const nextRunAt = makesDrafts(planStatus, pausedFor) ? nextRun(stored, now, planStartsOn).at : null
  return { id, version, kind, calendar, day, time, owner, pausedFor, nextRunAt, lastRunAt }
}

/** The schedules of a plan, the oldest first, with who may own one; for who may write reports (403). */
export function listSchedules(ctx: Context, campaignId: string): Promise<ReportScheduleList> {
  return query(ctx, async (sql) => {
    await requireCampaign(sql, ctx, knownId(campaignId))
    authorize(ctx, 'compose_report')
    const [rows, owners] = await Promise.all([
      sql<StoredSchedule[]>`
        select ${scheduleColumns(sql)} from report_schedules s join campaigns c on c.id = s.campaign_id
        where c.id = ${campaignId} order by s.created_at, s.id`,
      sql<PersonRef[]>`
        select p.id, p.name from people p where ${mayOwnSql(sql)} order by p.sort_name collate "vi-x-icu", p.id`,
    ])
    return { items: rows.map((row) => toSchedule(row, ctx.now)), owners: [...owners] }
  })
}
