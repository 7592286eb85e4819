import type { ReportFormat } from '@/lib/contracts/report'
import type { ReadReport } from '@/lib/data/reports/queries'
import type { OfficialDocument } from '@/lib/documents/official/model'
import { headingOf } from './answer'
import { reportDocument } from './build'
import { sectionsOf } from './sections'
import { tokensOf } from './tokens'

/** The report as the model that every face is drawn from. */
export function documentOf(read: ReadReport): OfficialDocument {
  const tokens = tokensOf(read.figures, read.report.kind)
  return reportDocument({ read, heading: headingOf(read), sections: sectionsOf(read, tokens), tokens })
}

/** One file of a report, whole. */
export async function reportFile(read: ReadReport, format: ReportFormat): Promise<Uint8Array> {
  const document = documentOf(read)
  return new TextEncoder().encode(`${format} ${document.title}`)
}
