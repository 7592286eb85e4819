import type { ReportFormat } from '@/lib/contracts/report'
import type { Context } from '@/lib/data/context'
import { getIssuedFile, getStoredReport } from '@/lib/data/reports/queries'
import type { StoredReport } from '@/lib/data/reports/stored'
import { OFFICIAL_TYPES } from '@/lib/documents/official/file'
import { uiDate } from '@/lib/format/date'
import { reportFile, reportWorkbook } from './files'
import { periodWords } from './words'

/** A report as a file: from the draft on as it stands now; after issue always the same bytes. */
export async function exportReport(ctx: Context, id: string, format: ReportFormat) {
  const issued = await getIssuedFile(ctx, id, format)
  if (issued) return fileOf(fileName(issued.report, format), format, issued.bytes)
  const read = await getStoredReport(ctx, id)
  const name = fileName(read.report, format)
  if (format === 'xlsx')
    return { ...fileOf(name, format, new Uint8Array()), bytes: await reportWorkbook(read) }
  return fileOf(name, format, await reportFile(read, format))
}

/** What a file of the report is called: by its number, before that by its period and the day of its figures. */
export function fileName(report: StoredReport, format: ReportFormat): string {
  const { kind, periodStart: start, periodEnd: end, number, asOf, heading } = report
  const name = number
    ? `Báo cáo ${number}${heading.sign.replaceAll('/', '-')}`
    : `Dự thảo báo cáo ${periodWords(kind, { start, end })}, số liệu ${uiDate(asOf)}`
  return `${name.replaceAll('/', '-')}.${format}`
}

/** Bytes as an answer hands them out. */
export function fileOf(name: string, format: ReportFormat, bytes: Uint8Array) {
  return {
    name,
    type: OFFICIAL_TYPES[format],
    bytes: (async function* () {
      yield bytes
    })(),
    close: async () => undefined,
  }
}
