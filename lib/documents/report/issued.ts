import type { ReportFiles } from '@/lib/data/reports/issue'
import type { ReadReport } from '@/lib/data/reports/queries'
import type { StoredReport, WrittenSections } from '@/lib/data/reports/stored'
import { headingOf } from './answer'
import { reportFile } from './files'
import { sectionsOf, writtenOut } from './sections'
import { textOfTokens, tokensOf } from './tokens'

/** What an issued report keeps: every word written out, so that no later rule changes it, and the bytes of its files. */
export async function issuedParts(read: ReadReport): Promise<{ report: StoredReport; files: ReportFiles }> {
  const tokens = tokensOf(read.figures, read.report.kind)
  const textOf = textOfTokens(tokens)
  const { abstract, opening, closing } = headingOf(read)
  const sections: WrittenSections = Object.fromEntries(
    sectionsOf(read, tokens).map(({ key, blocks }) => [key, writtenOut(blocks, textOf)]),
  )
  const heading = { ...read.report.heading, abstract, opening, closing }
  const report: StoredReport = { ...read.report, heading, sections }
  const finished = { ...read, report }
  const [docx, pdf, xlsx] = await Promise.all([
    reportFile(finished, 'docx'),
    reportFile(finished, 'pdf'),
    reportFile(finished, 'xlsx'),
  ])
  return { report, files: { docx, pdf, xlsx } }
}
