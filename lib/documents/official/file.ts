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

/**
 * A document as one file, whole. `made` is the time written into it: the same document and time make the same bytes. `tell`
 * hears whole percents while a PDF is drawn; the other two are made in one go.
 */
export async function officialFile(
  document: OfficialDocument,
  format: OfficialFormat,
  made: Instant,
  tell?: (percent: number) => void,
): Promise<Uint8Array> {
  if (format === 'docx') return whole(officialDocx(document, stampOf(made)))
  if (format === 'xlsx') return whole(officialWorkbook(document, made))
  const fonts = await officialFonts()
  const meta = { title: document.title, author: document.letterhead.body, created: new Date(made) }
  return officialPdf(layOut(document, fonts.measure), meta, fonts, tell)
}

/** The tables of a document as a workbook, piece by piece. */
export function officialWorkbook(document: OfficialDocument, made: Instant): AsyncGenerator<Uint8Array> {
  return annexWorkbook(document, stampOf(made), getTranslator('vi'))
}

const stampOf = (made: Instant) => `${vietnamDay(made)}T${uiTime(made)}`

async function whole(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const piece of pieces) parts.push(piece)
  return Buffer.concat(parts)
}
