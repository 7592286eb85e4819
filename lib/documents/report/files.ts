import type { LaidOut } from '@/lib/contracts/laid-out'
import type { ReportFormat } from '@/lib/contracts/report'
import type { ReadReport } from '@/lib/data/reports/queries'
import { officialDocx } from '@/lib/documents/official/docx/document'
import { layOut } from '@/lib/documents/official/layout/lay-out'
import type { OfficialDocument } from '@/lib/documents/official/model'
import { officialFonts } from '@/lib/documents/official/pdf/fonts'
import { officialPdf } from '@/lib/documents/official/pdf/official-pdf'
import { annexWorkbook } from '@/lib/documents/official/workbook'
import { getTranslator } from '@/lib/i18n/server'
import { headingOf } from './answer'
import { reportDocument } from './build'
import { sectionsOf } from './sections'
import { tokensOf } from './tokens'

/** The report as the model that every face is drawn from. */
export function documentOf(read: ReadReport): OfficialDocument {
  const tokens = tokensOf(read.figures, read.report.kind)
  return reportDocument({ read, heading: headingOf(read), sections: sectionsOf(read, tokens), tokens })
}

/** Where every word stands on paper: what the preview paints and the PDF prints. */
export async function pagesOf(read: ReadReport): Promise<LaidOut> {
  const { measure } = await officialFonts()
  return layOut(documentOf(read), measure)
}

/** One file of a report, whole. The same report makes the same bytes: its last change is the time in the file. */
export async function reportFile(read: ReadReport, format: ReportFormat): Promise<Uint8Array> {
  const document = documentOf(read)
  const { issuedAt, updatedAt } = read.report
  const changed = new Date(issuedAt ?? updatedAt)
  const stamp = new Date(changed.getTime() + VIETNAM_OFFSET_MS).toISOString().slice(0, 16)
  if (format === 'docx') return whole(officialDocx(document, stamp))
  if (format === 'xlsx') return whole(annexWorkbook(document, stamp, getTranslator('vi')))
  const fonts = await officialFonts()
  const author = document.letterhead.body
  return officialPdf(
    layOut(document, fonts.measure),
    { title: document.title, author, created: changed },
    fonts,
  )
}

const VIETNAM_OFFSET_MS = 7 * 3_600_000

async function whole(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const piece of pieces) parts.push(piece)
  return Buffer.concat(parts)
}
