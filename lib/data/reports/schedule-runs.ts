import 'server-only'
import type { Moment } from '@/lib/data/clock'
import { type Context, openTransaction, query } from '@/lib/data/context'
import { findViewerById } from '@/lib/data/people/queries'
import type { Instant } from '@/lib/domain/calendar'
import { canInOffice } from '@/lib/domain/policy'
import { dueRun, makesDrafts, nextRun, type Pause } from '@/lib/domain/report-schedule'
import { createReport } from './commands'
import { pauseUnowned } from './schedule-commands'
import { type StoredSchedule, scheduleColumns } from './schedules'

/** What came of a run: the draft, or the reason for which the schedule was paused. */
export type RunResult = { scheduleId: string; requestId: string; ownerId: string } & (
  | { reportId: string }
  | { pausedFor: Pause }
)
/** `nextAt` = when there is something to do again, null = nothing is planned. */
export type RunsDone = { results: RunResult[]; faults: unknown[]; nextAt: Instant | null }

/**
 * Makes every draft that is due now, each in a transaction of its own that locks the schedule, so that any number of
 * instances make one. What fails leaves nothing behind and is tried again at the next call.
 */
export async function runDueSchedules(moment: Moment): Promise<RunsDone> {
  const { now } = moment
  const stored = await query(
    {},
    (sql) => sql<StoredSchedule[]>`
      select ${scheduleColumns(sql)} from report_schedules s join campaigns c on c.id = s.campaign_id
      where s.paused_for is null and c.status = 'running' order by s.created_at, s.id`,
  )
  const results: RunResult[] = []
  const faults: unknown[] = []
  for (const schedule of stored.filter((each) => dueRun(each, each, now) !== null))
    await runSchedule(moment, schedule.id).then(
      (result) => result && results.push(result),
      (fault) => faults.push(fault),
    )
  const nexts = stored.map((each) => nextRun(each, now, each.planStartsOn).at)
  return { results, faults, nextAt: nexts.sort()[0] ?? null }
}

/** Null when another instance has it in hand, or has made it meanwhile. */
function runSchedule(moment: Moment, id: string): Promise<RunResult | null> {
  const { now, today } = moment
  return openTransaction(now, async (tx) => {
    const [schedule] = await tx<StoredSchedule[]>`
      select ${scheduleColumns(tx)} from report_schedules s join campaigns c on c.id = s.campaign_id
      where s.id = ${id} for no key update of s skip locked`
    const run = schedule && dueRun(schedule, schedule, now)
    if (!schedule || !run || !makesDrafts(schedule.planStatus, schedule.pausedFor)) return null
    const requestId = crypto.randomUUID()
    const ownerId = schedule.owner.id
    const done = { scheduleId: id, requestId, ownerId }
    const owner = await findViewerById(ownerId, today, tx)
    if (!owner || !canInOffice(owner.role, 'compose_report')) {
      const pausedFor = owner ? 'owner_unfit' : 'owner_disabled'
      await pauseUnowned({ tx, now, requestId }, schedule, pausedFor)
      return { ...done, pausedFor }
    }
    const ctx: Context = { viewer: owner, now, today, requestId, unattended: true, tx }
    const { kind, campaignId } = schedule
    const { period, asOf } = run
    const reportId = await createReport(ctx, campaignId, {
      kind,
      periodStart: period.start,
      periodEnd: period.end,
      asOf,
    })
    await tx`update report_schedules set last_run_at = ${run.at} where id = ${id}`
    return { ...done, reportId }
  })
}
