import 'server-only'
import type { CreateReport, ReviewReport } from '@/lib/contracts/report'
import { authorize } from '@/lib/data/authorize'
import { type Context, inTransaction, type WriteContext } from '@/lib/data/context'
import { recordActivity } from '@/lib/data/record'
import { knownId, visibleCampaigns } from '@/lib/data/tasks/visibility'
import { DomainError, invalidField } from '@/lib/domain/errors'
import { nameOfPeriod } from '@/lib/domain/report-period'
import { readReportFigures } from './figures'
import { headingFor } from './letterhead'
import { noteSave, requireStep, saveReport } from './save'
import { loadReport, lockReport, type StoredReport } from './stored'

/**
 * Begins a report of a plan: in the form of the plan's last one, or of the body that issued the plan. Refused at its field:
 * an as-of day before the plan, after today or before the period.
 */
export function createReport(ctx: Context, campaignId: string, input: CreateReport): Promise<string> {
  return inTransaction(ctx, async (write) => {
    const { tx } = write
    const [plan] = await tx<{ number: string; issuer: string; startsOn: string }[]>`
      select c.number, c.issuer, c.starts_on as "startsOn" from campaigns c where c.id = ${knownId(campaignId)} and ${visibleCampaigns(tx, write.viewer)}`
    if (!plan) throw new DomainError('not_found')
    authorize(write, 'compose_report')
    const { kind, periodStart, periodEnd, asOf } = input
    if (asOf > write.today || asOf < plan.startsOn) throw invalidField('asOf', 'out_of_range')
    if (asOf < periodStart) throw invalidField('asOf', 'before_period')
    const heading = await headingFor(tx, campaignId, plan)
    const calendar = nameOfPeriod(kind, { start: periodStart, end: periodEnd })?.calendar ?? 'calendar'
    return insertReport(write, {
      campaignId,
      kind,
      calendar,
      periodStart,
      periodEnd,
      asOf,
      heading,
      sections: {},
      supersedesId: null,
      reason: null,
    })
  })
}

type NewReport = Pick<
  StoredReport,
  | 'campaignId'
  | 'kind'
  | 'calendar'
  | 'periodStart'
  | 'periodEnd'
  | 'asOf'
  | 'heading'
  | 'sections'
  | 'supersedesId'
  | 'reason'
>

async function insertReport(write: WriteContext, report: NewReport): Promise<string> {
  const { tx, viewer, now } = write
  const [row] = await tx<{ id: string }[]>`
    insert into reports (campaign_id, kind, calendar, period_start, period_end, as_of, heading, sections, supersedes_id, reason, created_by, created_at, updated_at)
    values (${report.campaignId}, ${report.kind}, ${report.calendar}, ${report.periodStart}, ${report.periodEnd}, ${report.asOf},
      ${JSON.stringify(report.heading)}::text::jsonb, ${JSON.stringify(report.sections)}::text::jsonb, ${report.supersedesId}, ${report.reason},
      ${viewer.id}, ${now}, ${now})
    on conflict (supersedes_id) where supersedes_id is not null do nothing returning id`
  if (!row) throw new DomainError('state', { reason: 'replacement_under_way' })
  const stored = await loadReport(tx, write, row.id)
  const step = write.unattended ? 'report_scheduled' : 'report_draft'
  await noteSave(write, stored, { step, note: report.reason })
  await recordActivity(write, {
    subject: 'report',
    subjectId: row.id,
    campaignId: report.campaignId,
    kind: 'report_draft',
    reason: report.reason,
    after: { asOf: report.asOf },
    version: 1,
  })
  return row.id
}

/**
 * Keeps the figures of this moment; frozen ones are taken anew. What is written afterwards is counted, not taken in. Nobody
 * writes a task while they are read, so that the parts of a report agree.
 */
export function freezeReport(ctx: Context, id: string, version: number): Promise<void> {
  return inTransaction(ctx, async (write) => {
    const report = await lockReport(write, id)
    authorize(write, 'compose_report')
    requireStep(report, 'freeze', version)
    const { tx, viewer, now } = write
    await tx`lock table tasks in share mode`
    const { campaignId, periodStart: start, periodEnd: end, asOf } = report
    const figures = await readReportFigures(write, { campaignId, period: { start, end }, asOf })
    const frozenBy = { id: viewer.id, name: viewer.name }
    await saveReport(
      write,
      { ...report, state: 'frozen', figures, frozenAt: now, frozenBy, review: null },
      { step: 'report_freeze' },
    )
  })
}

/** Lets the figures live again. */
export function unfreezeReport(
  ctx: Context,
  id: string,
  { version, reason }: { version: number; reason: string },
): Promise<void> {
  return inTransaction(ctx, async (write) => {
    const report = await lockReport(write, id)
    authorize(write, 'compose_report')
    requireStep(report, 'unfreeze', version)
    const live: StoredReport = {
      ...report,
      state: 'draft',
      figures: null,
      frozenAt: null,
      frozenBy: null,
      review: null,
    }
    await saveReport(write, live, { step: 'report_unfreeze', note: reason })
  })
}

/**
 * A second person's word before the report is issued: agreed, or returned for correction with the reason. Whoever froze the
 * figures cannot agree to them (403).
 */
export function reviewReport(
  ctx: Context,
  id: string,
  { version, verdict, note }: ReviewReport,
): Promise<void> {
  return inTransaction(ctx, async (write) => {
    const report = await lockReport(write, id)
    const { viewer, now } = write
    authorize(write, 'compose_report')
    requireStep(report, 'review', version)
    if (report.frozenBy?.id === viewer.id) throw new DomainError('forbidden')
    const by = { id: viewer.id, name: viewer.name }
    const review = { verdict, note: note || null, by, at: now }
    const step = verdict === 'agreed' ? 'report_review' : 'report_return'
    await saveReport(write, { ...report, review }, { step, note: review.note })
  })
}

/** A draft that replaces an issued report once it is issued itself; one at a time. What was written there is taken along. */
export function supersedeReport(ctx: Context, id: string, reason: string): Promise<string> {
  return inTransaction(ctx, async (write) => {
    const report = await lockReport(write, id)
    authorize(write, 'compose_report')
    requireStep(report, 'supersede')
    return insertReport(write, { ...report, supersedesId: report.id, reason })
  })
}
