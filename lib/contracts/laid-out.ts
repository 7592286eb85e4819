/**
 * Pages of an official document as marks in places: what a painter draws without deciding anything, so that preview and
 * PDF break alike. JSON only. All lengths in points (1/72 inch), from the upper left corner of the paper.
 */
export type LaidOut = { pages: Page[]; parts: Part[] }

/** `number` = the page number that is shown; null = none is. */
export type Page = { width: number; height: number; number: number | null; marks: Mark[] }

export type Face = 'regular' | 'bold' | 'italic' | 'boldItalic'

/** Structure types of ISO 32000-1, 14.8.4. */
export type Role =
  | 'Document'
  | 'Sect'
  | 'P'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Caption'

/**
 * An element of the structure, in reading order and after its parent; the first one is the document. `alt` = description of
 * a picture or name of a table; `columns` = how many columns a cell goes over, where it is more than one.
 */
export type Part = { role: Role; parent: number | null; alt?: string; columns?: number }

/** `part` = index into `LaidOut.parts`; null = an artifact: page numbers, rules, heads that are repeated. */
export type Mark = TextMark | RuleMark | PictureMark

/**
 * A line of text with its baseline at `y`. `spacing` is added after every space (U+0020 and U+00A0, as CSS word-spacing).
 * `joint` = the spaces at which the line was broken: part of the text, but not of what is seen.
 */
export type TextMark = {
  kind: 'text'
  part: number | null
  y: number
  spacing: number
  pieces: Piece[]
  joint: string
}

/** `width` from `x` to the end, with the spacing. */
export type Piece = { text: string; face: Face; size: number; x: number; width: number }

/** A black line, `width` thick. */
export type RuleMark = {
  kind: 'rule'
  part: null
  x1: number
  y1: number
  x2: number
  y2: number
  width: number
}

/** `png` in base64; `alt` = what it shows, in words. */
export type PictureMark = {
  kind: 'picture'
  part: number | null
  x: number
  y: number
  width: number
  height: number
  png: string
  alt: string
}
