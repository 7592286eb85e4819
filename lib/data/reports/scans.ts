import 'server-only'
import { authorize } from '@/lib/data/authorize'
import { type Context, inTransaction, query, type WriteContext } from '@/lib/data/context'
import type { KeptFile } from '@/lib/data/evidence/keep'
import { type GivenFile, readKept } from '@/lib/data/evidence/queries'
import { requireRoomInStore } from '@/lib/data/evidence/room'
import { recordActivity } from '@/lib/data/record'
import { knownId } from '@/lib/data/tasks/visibility'
import { DomainError, invalidField } from '@/lib/domain/errors'
import { requireStep } from './save'
import { lockReport, type StoredReport, visibleReports } from './stored'

/** Before a byte is read: may this person lay the signed paper beside this report, and is there room? */
export async function admitScan(ctx: Context, reportId: string, bytes: number): Promise<void> {
  await inTransaction(ctx, async (write) => {
    await lockForScan(write, reportId)
    await requireRoomInStore(write.tx, bytes)
  })
}

/**
 * The signed paper of an issued report, a PDF that lies in the store already; the scan before it is kept and stands no more.
 * The report itself does not change. Refused: not issued yet (409 `state`), another kind of file (422 at `file`).
 */
export async function addScan(ctx: Context, reportId: string, file: KeptFile): Promise<void> {
  await inTransaction(ctx, async (write) => {
    const report = await lockForScan(write, reportId)
    const { id, name, mediaType, bytes, sha256 } = file
    if (mediaType !== 'application/pdf') throw invalidField('file', 'scan_type')
    await requireRoomInStore(write.tx, bytes)
    await write.tx`
      insert into report_scans (id, report_id, name, bytes, sha256, at, by)
      values (${id}, ${report.id}, ${name}, ${bytes}, ${sha256}, ${write.now}, ${write.viewer.id})`
    await recordActivity(write, {
      subject: 'report',
      subjectId: report.id,
      campaignId: report.campaignId,
      kind: 'report_scan',
      after: { fileName: name, bytes, sha256 },
      version: report.version,
    })
  })
}

/** What a call without a file is told, in the order of a call with one: unknown, not allowed, not issued, no file. */
export async function refuseScan(ctx: Context, reportId: string): Promise<never> {
  await admitScan(ctx, reportId, 0)
  throw invalidField('file', 'required')
}

async function lockForScan(write: WriteContext, reportId: string): Promise<StoredReport> {
  const report = await lockReport(write, reportId)
  authorize(write, 'compose_report')
  requireStep(report, 'scan')
  return report
}

/** A scan of a report this person may read, byte by byte; unknown = 404. */
export async function readScan(ctx: Context, reportId: string, scanId: string): Promise<GivenFile> {
  const [row] = await query(
    ctx,
    (sql) => sql<{ name: string }[]>`
      select s.name from report_scans s join reports r on r.id = s.report_id join campaigns c on c.id = r.campaign_id
      where s.id = ${knownId(scanId)} and s.report_id = ${knownId(reportId)} and ${visibleReports(sql, ctx)}`,
  )
  if (!row) throw new DomainError('not_found')
  return { ...(await readKept(scanId)), name: row.name, mediaType: 'application/pdf', use: 'attachment' }
}
