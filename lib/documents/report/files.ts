import type { ReportFormat } from '@/lib/contracts/report'
import type { ReadReport } from '@/lib/data/reports/queries'
import { officialWorkbook } from '@/lib/documents/official/file'
import type { OfficialDocument } from '@/lib/documents/official/model'
import type { Pages } from '@/lib/documents/official/workshop/order'
import { make } from '@/lib/documents/official/workshop/workshop'
import { headingOf } from './answer'
import { reportDocument } from './build'
import { chartBlocks } from './charts'
import { sectionsOf } from './sections'
import { tokensOf } from './tokens'

/** The report as the model that every face is drawn from. */
export async function documentOf(read: ReadReport): Promise<OfficialDocument> {
  const tokens = tokensOf(read.figures, read.report.kind)
  const heading = headingOf(read)
  const charts = heading.charts ? await chartBlocks(read.figures) : []
  return reportDocument({ read, heading, sections: sectionsOf(read, tokens), tokens, charts })
}

/** Where every word of the first pages stands on paper: what the preview paints and the PDF prints. */
export async function pagesOf(read: ReadReport, most: number): Promise<Pages> {
  return make({ kind: 'pages', document: await documentOf(read), most })
}

type Making = { signal?: AbortSignal; tell?: (percent: number) => void }

/** The workbook of a report while it is written: the first rows are on their way before the last is known. */
export async function reportWorkbook(read: ReadReport): Promise<AsyncGenerator<Uint8Array>> {
  return officialWorkbook(await documentOf(read), madeAt(read))
}

const madeAt = ({ report: { issuedAt, updatedAt } }: ReadReport) => issuedAt ?? updatedAt

/** One file of a report, whole. The same report makes the same bytes: its last change is the time in the file. */
export async function reportFile(
  read: ReadReport,
  format: ReportFormat,
  making: Making = {},
): Promise<Uint8Array> {
  return make({ kind: 'file', document: await documentOf(read), format, made: madeAt(read) }, making)
}
