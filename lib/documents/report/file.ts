import type { ReportFormat } from '@/lib/contracts/report'
import type { Context } from '@/lib/data/context'
import { getIssuedFile, getStoredReport } from '@/lib/data/reports/queries'
import type { StoredReport } from '@/lib/data/reports/stored'
import { OFFICIAL_TYPES } from '@/lib/documents/official/file'
import { uiDate } from '@/lib/format/date'
import { reportFile } from './files'
import { periodWords } from './words'

/** A report as a file: from the draft on as it stands now; after issue always the same bytes. */
export async function exportReport(ctx: Context, id: string, format: ReportFormat) {
  const issued = await getIssuedFile(ctx, id, format)
  if (issued) return fileOf(issued.report, format, issued.bytes)
  const read = await getStoredReport(ctx, id)
  return fileOf(read.report, format, await reportFile(read, format))
}

function fileOf(report: StoredReport, format: ReportFormat, bytes: Uint8Array) {
  const { kind, periodStart: start, periodEnd: end, number, asOf, heading } = report
  const name = number
    ? `Báo cáo ${number}${heading.sign.replaceAll('/', '-')}`
    : `Dự thảo báo cáo ${periodWords(kind, { start, end })}, số liệu ${uiDate(asOf)}`
  return {
    name: `${name.replaceAll('/', '-')}.${format}`,
    type: OFFICIAL_TYPES[format],
    bytes: (async function* () {
      yield bytes
    })(),
    close: async () => undefined,
  }
}
