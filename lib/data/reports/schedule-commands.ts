import 'server-only'
import {
  type ChangeReportSchedule,
  type MakeReportSchedule,
  type ReportSchedule,
  SCHEDULES_MAX,
} from '@/lib/contracts/report-schedule'
import { authorize } from '@/lib/data/authorize'
import { type Context, inTransaction, type WriteContext } from '@/lib/data/context'
import { type ActivityKind, recordActivity, type Writing } from '@/lib/data/record'
import { requireCampaign } from '@/lib/data/tasks/queries'
import { knownId, visibleCampaigns } from '@/lib/data/tasks/visibility'
import { DomainError, invalidField } from '@/lib/domain/errors'
import { conflictsOf } from '@/lib/domain/merge'
import { type Pause, ruleFault, type ScheduleRule } from '@/lib/domain/report-schedule'
import { mayOwnSql, type StoredSchedule, scheduleColumns, toSchedule } from './schedules'

type Facts = ScheduleRule & { ownerId: string; pausedFor: Pause | null }

/** Has drafts made by themselves. Refused at its field: a rule that is none, an owner who may write no report, one like it, too many. */
export function makeSchedule(
  ctx: Context,
  campaignId: string,
  input: MakeReportSchedule,
): Promise<ReportSchedule> {
  return inTransaction(ctx, async (write) => {
    const { tx, viewer, now } = write
    await requireCampaign(tx, write, knownId(campaignId))
    authorize(write, 'compose_report')
    const { ownerId = viewer.id, ...rule } = input
    const facts: Facts = { ...rule, ownerId, pausedFor: null }
    await requireSound(write, facts)
    await requireUnlike(write, { campaignId, id: null }, facts)
    const [{ kept } = { kept: 0 }] = await tx<{ kept: number }[]>`
      select count(*)::int as kept from report_schedules where campaign_id = ${campaignId}`
    if (kept >= SCHEDULES_MAX) throw invalidField('kind', 'too_many_schedules')
    const [row] = await tx<{ id: string }[]>`
      insert into report_schedules (campaign_id, owner_id, kind, calendar, day, time, counts_from, created_by, created_at, updated_at)
      values (${campaignId}, ${ownerId}, ${facts.kind}, ${facts.calendar}, ${facts.day}, ${facts.time}, ${now}, ${viewer.id}, ${now}, ${now})
      returning id`
    const stored = await lockSchedule(write, row?.id ?? '')
    await noteSchedule(write, stored, 'report_schedule', null, facts)
    return toSchedule(stored, now)
  })
}

/**
 * Changes, pauses or resumes; what was missed before is not caught up then. Whoever saw another version is refused where
 * the same field was changed (409 `conflict`).
 */
export function changeSchedule(
  ctx: Context,
  id: string,
  { version, paused, ...input }: ChangeReportSchedule,
): Promise<ReportSchedule> {
  return inTransaction(ctx, async (write) => {
    const { tx, now } = write
    const stored = await lockSchedule(write, id)
    authorize(write, 'compose_report')
    const before = factsOf(stored)
    const asked = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
    requireNoConflict(stored, version, { ...asked, ...(paused === undefined ? {} : { paused }) })
    const pausedFor =
      paused === undefined ? before.pausedFor : paused ? (before.pausedFor ?? 'by_hand') : null
    const after: Facts = { ...before, ...asked, pausedFor }
    const changed = (Object.keys(after) as (keyof Facts)[]).filter((field) => after[field] !== before[field])
    if (changed.length === 0) return toSchedule(stored, now)
    await requireSound(write, after)
    await requireUnlike(write, stored, after)
    const isReckonedAnew = changed.some((field) => field !== 'ownerId') && pausedFor === null
    await tx`
      update report_schedules set version = version + 1, owner_id = ${after.ownerId}, kind = ${after.kind}, calendar = ${after.calendar},
        day = ${after.day}, time = ${after.time}, paused_for = ${pausedFor}, updated_at = ${now},
        counts_from = case when ${isReckonedAnew} then ${now}::timestamptz else counts_from end
      where id = ${id}`
    const pick = (facts: Facts) => Object.fromEntries(changed.map((field) => [field, facts[field]]))
    await noteSchedule(write, stored, stepOf(changed, pausedFor), pick(before), pick(after))
    return toSchedule(await lockSchedule(write, id), now)
  })
}

/** Deletes a schedule; the drafts that it made stay. */
export function deleteSchedule(ctx: Context, id: string): Promise<void> {
  return inTransaction(ctx, async (write) => {
    const stored = await lockSchedule(write, id)
    authorize(write, 'compose_report')
    await write.tx`delete from report_schedules where id = ${id}`
    await noteSchedule(write, stored, 'report_schedule_deletion', factsOf(stored), null)
  })
}

function stepOf(changed: (keyof Facts)[], pausedFor: Pause | null): ActivityKind {
  if (!changed.includes('pausedFor')) return 'report_schedule_change'
  return pausedFor === null ? 'report_schedule_resumption' : 'report_schedule_pause'
}

const factsOf = ({ kind, calendar, day, time, owner, pausedFor }: StoredSchedule): Facts => ({
  kind,
  calendar,
  day,
  time,
  ownerId: owner.id,
  pausedFor,
})

function requireNoConflict(stored: StoredSchedule, version: number, asked: Record<string, unknown>): void {
  if (version === stored.version) return
  const { pausedFor, ...facts } = factsOf(stored)
  const current = { ...facts, paused: pausedFor !== null }
  const changes = conflictsOf(null, current, asked, () => ({ by: null, at: null }))
  if (changes.length > 0) throw new DomainError('conflict', { changes })
}

async function requireSound({ tx }: WriteContext, { ownerId, ...rule }: Facts): Promise<void> {
  const fault = ruleFault(rule)
  if (fault) throw invalidField(fault.field, fault.code)
  const [owner] = await tx`select 1 from people p where p.id = ${ownerId} and ${mayOwnSql(tx)}`
  if (!owner) throw invalidField('ownerId', 'composer_unfit')
}

/** Two alike would make the same draft twice. Holds the plan, so that who writes the same at once comes one after the other. */
async function requireUnlike(
  { tx }: WriteContext,
  { campaignId, id }: { campaignId: string; id: string | null },
  { kind, calendar, day, time, ownerId }: Facts,
): Promise<void> {
  await tx`select 1 from campaigns where id = ${campaignId} for no key update`
  const [twin] = await tx`
    select 1 from report_schedules s where s.campaign_id = ${campaignId} and s.id is distinct from ${id}::uuid
      and (s.kind, s.calendar, s.time, s.owner_id) = (${kind}, ${calendar}, ${time}, ${ownerId}::uuid)
      and s.day is not distinct from ${day}::int`
  if (twin) throw invalidField('time', 'schedule_taken')
}

/** One schedule, written by nobody else until the transaction ends; unknown or of a plan one does not see: 404. */
async function lockSchedule({ tx, viewer }: WriteContext, id: string): Promise<StoredSchedule> {
  const [row] = await tx<StoredSchedule[]>`
    select ${scheduleColumns(tx)} from report_schedules s join campaigns c on c.id = s.campaign_id
    where s.id = ${knownId(id)} and ${visibleCampaigns(tx, viewer)} for no key update of s`
  if (!row) throw new DomainError('not_found')
  return row
}

/** Told and found as a change of the plan, as a kept filter is. */
function noteSchedule(
  write: Writing,
  { id, campaignId }: Pick<StoredSchedule, 'id' | 'campaignId'>,
  kind: ActivityKind,
  before: Partial<Facts> | null,
  after: Partial<Facts> | null,
): Promise<void> {
  const named = (facts: Partial<Facts> | null) => facts && { schedule: id, ...facts }
  return recordActivity(write, {
    subject: 'campaign',
    subjectId: campaignId,
    campaignId,
    kind,
    before: named(before),
    after: named(after),
  })
}

/** Stops it by itself, because its owner can be given no draft; nobody did it. */
export async function pauseUnowned(
  write: Omit<Writing, 'viewer'>,
  stored: StoredSchedule,
  pausedFor: Exclude<Pause, 'by_hand'>,
): Promise<void> {
  const { tx, now } = write
  await tx`
    update report_schedules set version = version + 1, paused_for = ${pausedFor}, updated_at = ${now} where id = ${stored.id}`
  await noteSchedule(
    { ...write, viewer: null },
    stored,
    'report_schedule_pause',
    { pausedFor: null },
    { pausedFor },
  )
}
