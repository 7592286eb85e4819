/** Points in a millimetre. */
const MM = 72 / 25.4

/** Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.1-I.3: A4, 20-25 mm above and below, 30-35 left, 15-20 right. */
export const MARGIN = { top: 20 * MM, bottom: 20 * MM, left: 30 * MM, right: 17 * MM }

/** A sheet and the room for text on it, in points. */
export type Paper = { width: number; height: number; left: number; right: number; room: number }

export const PORTRAIT = paper(210 * MM, 297 * MM)
/** Annexes lie across, as is practised; margins are measured from the edges of the page as it lies. */
export const LANDSCAPE = paper(297 * MM, 210 * MM)

function paper(width: number, height: number): Paper {
  const room = height - MARGIN.top - MARGIN.bottom
  return { width, height, left: MARGIN.left, right: width - MARGIN.right, room }
}

/** From the edge of the page to the baseline of its number: 10 mm to the line, as a header of Word stands. */
export const NUMBER_BASELINE = 10 * MM + 0.891 * 14

/** Sizes in points. The decree allows ranges; quốc hiệu 13 goes with tiêu ngữ 14 (Phụ lục I, mục II). */
export const SIZE = {
  nation: 13,
  motto: 14,
  issuer: 13,
  number: 13,
  text: 14,
  recipientsHead: 12,
  recipients: 11,
  bodyTable: 13,
  annexTable: 12,
  wideAnnexTable: 11,
} as const

/** Of the size: ascent, descent and gap of Times New Roman and Tinos, which have the same measures. */
export const ASCENT = 0.891
const DESCENT = 0.216
export const SINGLE = 1.149
/**
 * Body lines are 1.15 of a single line apart (the decree: single to 1.5), which is `w:line="276"` in a DOCX. Everything
 * else is set in single lines.
 */
export const BODY_LINE = 1.15 * SINGLE

/** First lines begin 1.27 cm in; the decree: 1 or 1.27 cm. */
export const INDENT = 12.7 * MM
/** Between paragraphs; the decree: at least 6 pt. */
export const PARAGRAPH_GAP = 6
/** Rules under names and titles; the decree: "nét liền". */
export const RULE = 0.75
export const GRID = 0.5
/** Of the text above it; the decree: 1/3 to 1/2 of the length of the line of text. */
export const RULE_SHARE = 0.4
/** Between a cell's edge and its text. */
export const CELL = { across: 4, down: 2.5 }

/** How far below its top a line `height` high has its baseline: what is over is shared above and below. */
export function baselineIn(height: number, size: number): number {
  return (height - (ASCENT + DESCENT) * size) / 2 + ASCENT * size
}
