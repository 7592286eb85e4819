import { XLSX_TYPE } from '@/lib/documents/xlsx/workbook'
import { type Instant, vietnamDay } from '@/lib/domain/calendar'
import { uiTime } from '@/lib/format/date'
import { getTranslator } from '@/lib/i18n/server'
import { DOCX_TYPE, officialDocx } from './docx/document'
import { layOut } from './layout/lay-out'
import type { OfficialDocument } from './model'
import { officialFonts } from './pdf/fonts'
import { officialPdf } from './pdf/official-pdf'
import { annexWorkbook } from './workbook'

export type OfficialFormat = 'docx' | 'pdf' | 'xlsx'

/** What a file of each format is called in an answer. */
export const OFFICIAL_TYPES: Record<OfficialFormat, string> = {
  docx: DOCX_TYPE,
  pdf: 'application/pdf',
  xlsx: XLSX_TYPE,
}

/** A document as one file, whole. `made` is the time written into it: the same document and time make the same bytes. */
export async function officialFile(
  document: OfficialDocument,
  format: OfficialFormat,
  made: Instant,
): Promise<Uint8Array> {
  const stamp = `${vietnamDay(made)}T${uiTime(made)}`
  if (format === 'docx') return whole(officialDocx(document, stamp))
  if (format === 'xlsx') return whole(annexWorkbook(document, stamp, getTranslator('vi')))
  const fonts = await officialFonts()
  const meta = { title: document.title, author: document.letterhead.body, created: new Date(made) }
  return officialPdf(layOut(document, fonts.measure), meta, fonts)
}

async function whole(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const piece of pieces) parts.push(piece)
  return Buffer.concat(parts)
}
