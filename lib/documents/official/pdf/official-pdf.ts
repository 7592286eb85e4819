import PDFDocument from 'pdfkit'
import type { Face, LaidOut, Mark, Page, Piece, TextMark } from '@/lib/contracts/laid-out'
import { xmlText } from '@/lib/documents/xlsx/text'
import type { OfficialFonts } from './fonts'
import { Marking, structureOf } from './structure'

type Doc = PDFKit.PDFDocument

/** `created` is written into the file, and nothing else that changes: the same input gives the same bytes. */
export type PdfMeta = { title: string; author: string; created: Date }

/** Pages drawn between two looks at what else the server has to do. */
const PAGES_AT_ONCE = 10
const FACES: readonly Face[] = ['regular', 'bold', 'italic', 'boldItalic']
/** A letter and its trailing spaces, each of which is followed by the spacing of the line. */
const STRETCHED = /[^ \u00A0]*[ \u00A0]?/g

/**
 * The laid out pages as a tagged PDF 1.7 with embedded subsets of the fonts. It says what it is to a screen reader: language,
 * title, elements in reading order; page numbers, rules and repeated heads are artifacts.
 */
export async function officialPdf(
  laidOut: LaidOut,
  meta: PdfMeta,
  fonts: OfficialFonts,
  tell?: (percent: number) => void,
): Promise<Uint8Array> {
  const doc = start(meta)
  for (const face of FACES) doc.registerFont(face, fonts.faces[face] as never)
  const chunks: Uint8Array[] = []
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const ended = new Promise((resolve, reject) => doc.on('end', resolve).on('error', reject))
  const marking = new Marking(doc, structureOf(doc, laidOut.parts), laidOut.parts)
  for (const [index, page] of laidOut.pages.entries()) {
    paintPage(doc, page, marking)
    if (index % PAGES_AT_ONCE !== PAGES_AT_ONCE - 1) continue
    tell?.(Math.floor((100 * index) / laidOut.pages.length))
    await new Promise(setImmediate)
  }
  doc.end()
  await ended
  return Buffer.concat(chunks)
}

function start({ title, author, created }: PdfMeta): Doc {
  const info = {
    Title: new InXml(title) as string,
    Author: new InXml(author) as string,
    Creator: 'Chặng Đường',
    Producer: 'PDFKit',
    CreationDate: created,
    ModDate: created,
  }
  // No standard font is looked up: the empty name keeps Helvetica out of the file.
  return new PDFDocument({
    autoFirstPage: false,
    compress: true,
    displayTitle: true,
    font: '',
    info,
    lang: 'vi-VN',
    pdfVersion: '1.7',
    tagged: true,
  })
}

/** pdfkit puts these texts into its XMP as they are, by toString, and by valueOf where they are no XML. */
class InXml extends String {
  override toString(): string {
    return xmlText(this.valueOf())
  }
}

function paintPage(doc: Doc, page: Page, marking: Marking): void {
  doc.addPage({ size: [page.width, page.height], margin: 0 })
  for (const mark of page.marks) {
    marking.enter(mark.part)
    paint(doc, mark)
  }
  marking.leave()
}

function paint(doc: Doc, mark: Mark): void {
  if (mark.kind === 'rule') {
    doc.lineWidth(mark.width).moveTo(mark.x1, mark.y1).lineTo(mark.x2, mark.y2).stroke('black')
  } else if (mark.kind === 'picture') {
    const { x, y, width, height } = mark
    doc.image(Buffer.from(mark.png, 'base64'), x, y, { width, height })
  } else {
    paintLine(doc, mark)
  }
}

/** The spaces at the end are drawn beyond what is seen, so that the last word is not read together with the next line's. */
function paintLine(doc: Doc, { pieces, joint, spacing, y }: TextMark): void {
  pieces.forEach((piece, index) => {
    const text = index === pieces.length - 1 ? piece.text + joint : piece.text
    doc.font(piece.face).fontSize(piece.size).fillColor('black')
    if (spacing === 0) write(doc, text, piece.x, y)
    else paintStretched(doc, { ...piece, text }, spacing, y)
  })
}

/** Word by word: pdfkit's own word spacing leaves the spaces out of the text. */
function paintStretched(doc: Doc, { text, x }: Piece, spacing: number, y: number): void {
  let at = x
  for (const [word] of text.matchAll(STRETCHED)) {
    if (word === '') continue
    write(doc, word, at, y)
    at += doc.widthOfString(word) + (/[ \u00A0]$/.test(word) ? spacing : 0)
  }
}

function write(doc: Doc, text: string, x: number, y: number): void {
  doc.text(text, x, y, { lineBreak: false, baseline: 'alphabetic' })
}
