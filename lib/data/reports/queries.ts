import 'server-only'
import type { Tx } from '@/db/client'
import type { ReportFormat } from '@/lib/contracts/report'
import { authorize } from '@/lib/data/authorize'
import { type Context, query } from '@/lib/data/context'
import { requireCampaign } from '@/lib/data/tasks/queries'
import { knownId } from '@/lib/data/tasks/visibility'
import type { Instant, PlainDate } from '@/lib/domain/calendar'
import { DomainError } from '@/lib/domain/errors'
import type { ReportFigures } from '@/lib/domain/report-figures'
import type { ReportSaveStep } from '@/lib/domain/report-kinds'
import { readReportFigures } from './figures'
import { inSnapshot } from './snapshot'
import { loadReport, reportColumns, type StoredReport, visibleReports } from './stored'

export type ReportSave = {
  version: number
  at: Instant
  by: { id: string; name: string }
  step: ReportSaveStep
  note: string | null
}
export type ReportScan = {
  id: string
  name: string
  bytes: number
  sha256: string
  at: Instant
  by: { id: string; name: string }
}
export type PlanFacts = {
  number: string
  title: string
  issuer: string
  issuedOn: PlainDate
  leadUnits: number
}

/** A report with its figures, live or frozen, and what surrounds it. */
export type ReadReport = {
  report: StoredReport
  figures: ReportFigures
  plan: PlanFacts
  saves: ReportSave[]
  changesSinceFrozen: number
  sha256: Record<ReportFormat, string> | null
  /** the signed paper, the last one first */
  scans: ReportScan[]
}

/** Reports of a plan, what is being written first, then the last issued; drafts only for who may write them. */
export function listReports(ctx: Context, campaignId: string): Promise<Omit<StoredReport, 'figures'>[]> {
  return query(ctx, async (sql) => {
    const rows = await sql<Omit<StoredReport, 'figures'>[]>`
      select ${reportColumns(sql)} from reports r join campaigns c on c.id = r.campaign_id
      where r.campaign_id = ${knownId(campaignId)} and ${visibleReports(sql, ctx)}
      order by r.issued_at desc nulls first, r.updated_at desc`
    if (rows.length === 0) await requireCampaign(sql, ctx, campaignId)
    return rows
  })
}

/** One report; its figures are read anew while they are live. Unknown or not visible: 404. */
export function getStoredReport(ctx: Context, id: string): Promise<ReadReport> {
  return inSnapshot(ctx, async (read) => {
    const report = await loadReport(read.tx, read, id)
    const { campaignId, periodStart: start, periodEnd: end, asOf } = report
    const [figures, around] = await Promise.all([
      report.figures ?? readReportFigures(read, { campaignId, period: { start, end }, asOf }),
      readAround(read, report),
    ])
    return { report, figures, ...around }
  })
}

async function readAround(
  { tx }: { tx: NonNullable<Context['tx']> },
  { id, campaignId, frozenAt, state }: StoredReport,
) {
  const [row] = await tx<[Omit<ReadReport, 'report' | 'figures'>]>`
    select (select json_build_object('number', c.number, 'title', c.title, 'issuer', c.issuer, 'issuedOn', c.issued_on,
        'leadUnits', (select count(distinct t.lead_unit_id) from tasks t where t.campaign_id = c.id and t.deleted_at is null))
        from campaigns c where c.id = ${campaignId}) as plan,
      (select coalesce(json_agg(json_build_object('version', s.version, 'at', s.at, 'by', json_build_object('id', p.id, 'name', p.name), 'step', s.step, 'note', s.note)
          order by s.id desc), '[]')
        from (${lastSavesSql(tx, id)}) s join people p on p.id = s.by) as saves,
      (select count(*)::int from activities a where ${state === 'frozen'} and a.campaign_id = ${campaignId} and a.subject = 'task'
        and a.kind <> 'comment' and a.at > ${frozenAt}) as "changesSinceFrozen",
      (select json_object_agg(f.format, f.sha256) from report_files f where f.report_id = ${id}) as sha256,
      (select coalesce(json_agg(json_build_object('id', s.id, 'name', s.name, 'bytes', s.bytes, 'sha256', s.sha256, 'at', s.at,
          'by', json_build_object('id', p.id, 'name', p.name)) order by s.at desc, s.id), '[]')
        from report_scans s join people p on p.id = s.by where s.report_id = ${id}) as scans`
  return row
}

const SAVES_SHOWN = 50

/** The last saves of a report; a person's edits of the same ten minutes, stored as they were typed, are the last of them. */
function lastSavesSql(tx: Tx, id: string) {
  const sitting = (at: string) => tx`date_bin('10 minutes', ${tx(at)}, timestamptz '2000-01-01')`
  return tx`
        select id, version, at, by, step, note from (
          select id, version, at, by, step, note, lead(step) over w as next_step, lead(by) over w as next_by, lead(at) over w as next_at
          from report_saves where report_id = ${id} window w as (order by id)) x
        where step <> 'report_edit' or next_step is distinct from step or next_by <> by or ${sitting('next_at')} <> ${sitting('at')}
        order by id desc limit ${SAVES_SHOWN}`
}

type SavedSections = Pick<ReportSave, 'version' | 'at' | 'by'> & Pick<StoredReport, 'sections'>

/** A report and its sections as they were saved with a version. Unknown or not visible: 404; only for who may write reports. */
export function getSavedReport(
  ctx: Context,
  id: string,
  version: number,
): Promise<{ read: ReadReport; saved: SavedSections }> {
  return inSnapshot(ctx, async (snapshot) => {
    const read = await getStoredReport(snapshot, id)
    // Issued, it is read by all; how it came about is not.
    authorize(snapshot, 'compose_report')
    const [saved] = await snapshot.tx<[SavedSections]>`
      select s.version, s.at, json_build_object('id', p.id, 'name', p.name) as by, s.sections
      from report_saves s join people p on p.id = s.by where s.report_id = ${read.report.id} and s.version = ${version}`
    if (!saved) throw new DomainError('not_found')
    return { read, saved }
  })
}

/** A file of an issued report as it was issued; null before that. */
export function getIssuedFile(
  ctx: Context,
  id: string,
  format: ReportFormat,
): Promise<{ bytes: Uint8Array; report: StoredReport } | null> {
  return query(ctx, async (sql) => {
    const report = await loadReport(sql, ctx, id)
    const [file] = await sql<{ bytes: Uint8Array }[]>`
      select bytes from report_files where report_id = ${id} and format = ${format}`
    if (file) return { bytes: file.bytes, report }
    if (report.state === 'issued' || report.state === 'superseded') throw new DomainError('internal')
    return null
  })
}
