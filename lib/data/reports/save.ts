import 'server-only'
import type { WriteContext } from '@/lib/data/context'
import { recordActivity } from '@/lib/data/record'
import { DomainError, forbiddenStep } from '@/lib/domain/errors'
import { canTakeStep, type ReportSaveStep, type ReportStep } from '@/lib/domain/report-kinds'
import type { StoredReport } from './stored'

const json = (value: unknown) => (value === null ? null : JSON.stringify(value))

type Saved = { step: ReportSaveStep; note?: string | null }

/** Refuses a step that the report's state does not allow (409 `state`), or one that saw another version (409 `conflict`). */
export function requireStep(report: StoredReport, step: ReportStep, version?: number): void {
  if (!canTakeStep(report.state, step)) throw forbiddenStep(report.state)
  if (version !== undefined && version !== report.version) throw new DomainError('conflict', { changes: [] })
}

/** Writes the report with its next version, what stood there to read later, and a line of history; in the transaction. */
export async function saveReport(
  ctx: WriteContext,
  next: StoredReport,
  { step, note = null }: Saved,
): Promise<StoredReport> {
  const { tx, now } = ctx
  const saved = { ...next, version: next.version + 1, updatedAt: now }
  await tx`
    update reports set version = ${saved.version}, state = ${saved.state}, as_of = ${saved.asOf}, heading = ${json(saved.heading)}::text::jsonb,
      sections = ${json(saved.sections)}::text::jsonb, figures = ${json(saved.figures)}::text::jsonb, frozen_at = ${saved.frozenAt},
      frozen_by = ${saved.frozenBy?.id ?? null}, review = ${json(saved.review)}::text::jsonb, number = ${saved.number}, issued_on = ${saved.issuedOn}, issued_at = ${saved.issuedAt},
      issued_by = ${saved.issuedBy?.id ?? null}, updated_at = ${now}
    where id = ${saved.id}`
  await noteSave(ctx, saved, { step, note })
  await recordActivity(ctx, {
    subject: 'report',
    subjectId: saved.id,
    campaignId: saved.campaignId,
    kind: step,
    reason: note,
    after: { asOf: saved.asOf, ...(saved.number ? { number: saved.number } : {}) },
    version: saved.version,
  })
  return saved
}

/** What stands in the report at this version. */
export async function noteSave(
  { tx, viewer, now }: WriteContext,
  saved: StoredReport,
  { step, note = null }: Saved,
): Promise<void> {
  await tx`
    insert into report_saves (report_id, version, at, by, step, note, as_of, heading, sections)
    values (${saved.id}, ${saved.version}, ${now}, ${viewer.id}, ${step}, ${note}, ${saved.asOf},
      ${json(saved.heading)}::text::jsonb, ${json(saved.sections)}::text::jsonb)`
}
