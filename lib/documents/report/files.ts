import type { LaidOut } from '@/lib/contracts/laid-out'
import type { ReportFormat } from '@/lib/contracts/report'
import type { ReadReport } from '@/lib/data/reports/queries'
import { officialFile } from '@/lib/documents/official/file'
import { layOut } from '@/lib/documents/official/layout/lay-out'
import type { OfficialDocument } from '@/lib/documents/official/model'
import { officialFonts } from '@/lib/documents/official/pdf/fonts'
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

/** Where every word stands on paper: what the preview paints and the PDF prints. */
export async function pagesOf(read: ReadReport): Promise<LaidOut> {
  const { measure } = await officialFonts()
  return layOut(await documentOf(read), measure)
}

/** One file of a report, whole. The same report makes the same bytes: its last change is the time in the file. */
export async function reportFile(read: ReadReport, format: ReportFormat): Promise<Uint8Array> {
  const { issuedAt, updatedAt } = read.report
  return officialFile(await documentOf(read), format, issuedAt ?? updatedAt)
}
