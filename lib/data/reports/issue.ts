import 'server-only'
import { createHash } from 'node:crypto'
import type { IssueReport, ReportFormat } from '@/lib/contracts/report'
import { authorize } from '@/lib/data/authorize'
import { type Context, inTransaction, type WriteContext } from '@/lib/data/context'
import type { PlainDate } from '@/lib/domain/calendar'
import { invalidField } from '@/lib/domain/errors'
import { maySign } from '@/lib/domain/report-heading'
import { getStoredReport, type ReadReport } from './queries'
import { requireStep, saveReport } from './save'
import { lockReport, type StoredReport } from './stored'

export type ReportFiles = Record<ReportFormat, Uint8Array>

/**
 * Issues a frozen report under the number and date given by Văn thư: text, figures and the bytes of its files are locked.
 * What it replaces is superseded. Refused at its field: a number that the same body used in the year (`number_taken`), a
 * date after today or before the as-of day, a signer without the power to sign.
 *
 * @param finish writes out the text by rule, as it is to stand for ever, and makes the files
 */
export function issueReport(
  ctx: Context,
  id: string,
  { version, number, issuedOn }: IssueReport,
  finish: (read: ReadReport) => Promise<{ report: StoredReport; files: ReportFiles }>,
): Promise<void> {
  return inTransaction(ctx, async (write) => {
    const report = await lockReport(write, id)
    authorize(write, 'issue_report')
    requireStep(report, 'issue', version)
    await requireFit(write, report, { number, issuedOn })
    const { viewer, now } = write
    const issued: StoredReport = {
      ...report,
      ...{ state: 'issued', number, issuedOn, issuedAt: now, issuedBy: { id: viewer.id, name: viewer.name } },
    }
    const read = await getStoredReport(write, id)
    const { report: finished, files } = await finish({ ...read, report: issued })
    await supersede(write, report)
    await saveReport(write, finished, { step: 'report_issue', note: `${number}${report.heading.sign}` })
    await keepFiles(write, id, files)
  })
}

async function requireFit(
  { tx, today }: WriteContext,
  { id, heading, asOf }: StoredReport,
  { number, issuedOn }: { number: string; issuedOn: PlainDate },
): Promise<void> {
  if (issuedOn > today) throw invalidField('issuedOn', 'out_of_range')
  if (issuedOn < asOf) throw invalidField('issuedOn', 'issued_before_figures')
  const taken = await tx`
    select 1 from reports where heading->>'body' = ${heading.body} and extract(year from issued_on) = ${Number(issuedOn.slice(0, 4))}
      and number = ${number} and id <> ${id}`
  if (taken.length > 0) throw invalidField('number', 'number_taken')
  const { name, power } = heading.signer
  const people = await tx<
    { role: string }[]
  >`select role from people where name = ${name} and disabled_at is null`
  if (!people.some(({ role }) => maySign(role, power)))
    throw invalidField('heading.signer.name', 'signer_unfit')
}

/** The report that this one replaces stands no more, from now on. */
async function supersede(write: WriteContext, { supersedesId }: StoredReport): Promise<void> {
  if (supersedesId === null) return
  const replaced = await lockReport(write, supersedesId)
  requireStep(replaced, 'supersede')
  await saveReport(write, { ...replaced, state: 'superseded' }, { step: 'report_supersession' })
}

async function keepFiles({ tx }: WriteContext, id: string, files: ReportFiles): Promise<void> {
  for (const format of ['docx', 'pdf', 'xlsx'] as const) {
    const sha256 = createHash('sha256').update(files[format]).digest('hex')
    await tx`insert into report_files (report_id, format, bytes, sha256) values (${id}, ${format}, ${Buffer.from(files[format])}, ${sha256})`
  }
}
